import { useRef, useState } from 'react'
import type { Language } from '../lib/language.ts'

/**
 * Changes the language in two steps: what the other language needs is loaded, then everything changes at once.
 * Of several choices the last one holds.
 * @param load fetches what is needed, and throws when it does not come
 * @param apply makes the change
 */
export function useLanguageChange<T>(
  load: (language: Language) => Promise<T>,
  apply: (language: Language, loaded: T) => Promise<void> | void,
) {
  const wanted = useRef<Language>(undefined)
  const [failed, setFailed] = useState(false)

  const change = async (language: Language): Promise<void> => {
    wanted.current = language
    setFailed(false)
    try {
      const loaded = await load(language)
      if (wanted.current === language) await apply(language, loaded)
    } catch {
      if (wanted.current === language) setFailed(true)
    }
  }
  return { change: (language: Language) => void change(language), failed }
}
