import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { stretches } from '../../lib/foreign.ts'
import type { Language } from '../../lib/language.ts'
import { pieces } from '../../lib/speech/pieces.ts'
import { type Piece, readAloud } from '../../lib/speech/read-aloud.ts'
import { ownVoice, watchVoices } from '../../lib/speech/voices.ts'

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

/**
 * Reads texts aloud in a language, for as long as this part of the screen is there.
 * @param other the language of the labels in them, each of which is read by a voice of its own if there is one
 */
export function useSpeech(language: Language, other: Language = language): Speech {
  const available = useSyncExternalStore(watchVoices, () => ownVoice(language) !== undefined)
  const [state, setState] = useState<Speech['state']>('silent')
  const stopping = useRef<() => void>(undefined)
  const stop = useCallback(() => stopping.current?.(), [])

  const speak = useCallback(
    (text: Spoken) => {
      const voice = ownVoice(language)
      if (!voice) return
      const parted = (paragraph: string): readonly Piece[] =>
        stretches(paragraph).flatMap(({ words, foreign }) => {
          const own = foreign ? ownVoice(other) : undefined
          return pieces(words)
            .filter(isSpoken)
            .map((piece) => ({ text: piece, voice: own ?? voice }))
        })
      stop()
      setState('speaking')
      stopping.current = readAloud([text].flat().flatMap(parted), {
        rate: language === 'fi-x-selko' ? 0.9 : 1,
        onEnd: (failed) => setState(failed ? 'failed' : 'silent'),
      })
    },
    [language, other, stop],
  )

  useEffect(() => stop, [stop])

  return { available, state, speak, stop }
}

/** Beside a label of another language a mere sign may stand. */
const isSpoken = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece)
