import type { Language } from '../language.ts'

/** The tags of the voices that can read a language, the better first. Plain Finnish is read as Finnish. */
const tags: Record<Language, readonly string[]> = {
  fi: ['fi'],
  'fi-x-selko': ['fi'],
  sv: ['sv-fi', 'sv'],
  en: ['en-gb', 'en'],
}

const synthesis = (): SpeechSynthesis | undefined =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined

/**
 * The device's own voice for a language. A voice that is not the device's own (`localService` is false) sends the
 * text to a server to be read there, and nothing may leave: it is never used.
 */
export function ownVoice(language: Language): SpeechSynthesisVoice | undefined {
  const own = synthesis()
    ?.getVoices()
    .filter(({ localService }) => localService)
  for (const tag of tags[language]) {
    const fitting = own?.filter(({ lang }) => reads(lang, tag)) ?? []
    const [first] = fitting
    if (first) return fitting.find((voice) => voice.default) ?? first
  }
  return undefined
}

/** Tells when the device's voices have come or changed: browsers find them only after they are asked. */
export function watchVoices(changed: () => void): () => void {
  const watched = synthesis()
  watched?.addEventListener('voiceschanged', changed)
  return () => watched?.removeEventListener('voiceschanged', changed)
}

/** Android writes `fi_FI`. */
const reads = (lang: string, tag: string): boolean =>
  `${lang.toLowerCase().replace('_', '-')}-`.startsWith(`${tag}-`)
