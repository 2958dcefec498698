import { useRef, useState } from 'react'
import type { Language } from '../lib/language.ts'

/**
 * Changes the language in two steps: what the other language needs is loaded, then everything changes at once.
 * Of several choices the last one holds.
 * @param load fetches what is needed, and throws when it does not come
 * @param apply makes the change
 */
export function useLanguageChange<T, Choice extends Language | null = Language>(
  load: (choice: Choice) => Promise<T>,
  apply: (choice: Choice, loaded: T) => Promise<void> | void,
) {
  const wanted = useRef<Choice>(undefined)
  const [failed, setFailed] = useState(false)

  const change = async (choice: Choice): Promise<void> => {
    wanted.current = choice
    setFailed(false)
    try {
      const loaded = await load(choice)
      if (wanted.current === choice) await apply(choice, loaded)
    } catch {
      if (wanted.current === choice) setFailed(true)
    }
  }
  return { change: (choice: Choice) => void change(choice), failed }
}
