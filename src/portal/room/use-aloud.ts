import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pieces } from '../../lib/speech/pieces.ts'
import { readAloud } from '../../lib/speech/read-aloud.ts'
import { ownVoice, watchVoices } from '../../lib/speech/voices.ts'
import { useLanguage } from '../../lib/use-language.ts'
import type { Found } from './found.ts'

export type Aloud = {
  /** The device has a voice of its own for the language. */
  readonly available: boolean
  readonly on: boolean
  readonly speaking: boolean
  readonly toggle: () => void
}

/** Says aloud what the others say, with the device's own voice, from when it is switched on. */
export function useAloud({ turns }: Found): Aloud {
  const language = useLanguage()
  const available = useSyncExternalStore(watchVoices, () => ownVoice(language) !== undefined)
  const [on, setOn] = useState(false)
  const [speaking, setSpeaking] = useState(false)
  const last = turns.findLast(({ by }) => !by.client)
  const { id, text } = last ?? {}
  const read = useRef(id)
  useEffect(() => {
    const voice = ownVoice(language)
    if (!on || !voice || text === undefined || read.current === id) {
      if (!on) read.current = id
      return
    }
    read.current = id
    setSpeaking(true)
    return readAloud(
      pieces(text).map((piece) => ({ text: piece, voice })),
      { rate: language === 'fi-x-selko' ? 0.9 : 1, onEnd: () => setSpeaking(false) },
    )
  }, [on, id, text, language])
  return { available, on, speaking, toggle: () => setOn(!on) }
}
