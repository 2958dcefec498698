import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Language } from '../../lib/language.ts'
import { pieces } from './pieces.ts'
import { readAloud } from './read-aloud.ts'
import { ownVoice, watchVoices } from './voices.ts'

/** A text, or the paragraphs of one. */
export type Spoken = string | readonly string[]

export type Speech = {
  /** The device has a voice of its own for the language. */
  readonly available: boolean
  /** `failed` when the voice broke off by itself. */
  readonly state: 'silent' | 'speaking' | 'failed'
  /** Reads a text; what was being read anywhere on the page stops. */
  readonly speak: (text: Spoken) => void
  readonly stop: () => void
}

/** Reads texts aloud in a language, for as long as this part of the screen is there. */
export function useSpeech(language: Language): Speech {
  const available = useSyncExternalStore(watchVoices, () => ownVoice(language) !== undefined)
  const [state, setState] = useState<Speech['state']>('silent')
  const stopping = useRef<() => void>(undefined)
  const stop = useCallback(() => stopping.current?.(), [])

  const speak = useCallback(
    (text: Spoken) => {
      const voice = ownVoice(language)
      if (!voice) return
      stop()
      setState('speaking')
      stopping.current = readAloud([text].flat().flatMap(pieces), {
        voice,
        rate: language === 'fi-x-selko' ? 0.9 : 1,
        onEnd: (failed) => setState(failed ? 'failed' : 'silent'),
      })
    },
    [language, stop],
  )

  useEffect(() => stop, [stop])

  return { available, state, speak, stop }
}
