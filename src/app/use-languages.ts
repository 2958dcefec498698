import type { QueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { settings } from '../api/client.ts'
import { refresh } from '../api/query.ts'
import type { Language } from '../lib/language.ts'
import { useLanguage } from '../lib/use-language.ts'
import { changeLanguage, guideWords, loadGuideLanguage, loadLanguage } from './i18n.ts'
import { useLanguageChange } from './use-language-change.ts'

type LanguagesOptions = {
  readonly queries: QueryClient
  /** Fetches the scenario's texts in a language. */
  readonly loadTexts: (language: Language) => Promise<void>
  /** In which language the instructions begin; null is that of the service. */
  readonly guideLanguage: Language | null
}

/**
 * The two languages of a rehearsal, and how they are changed: the service's, and that of the instructions, which
 * follows it as long as none has been chosen for them.
 */
export function useLanguages({ queries, loadTexts, guideLanguage: first }: LanguagesOptions) {
  const language = useLanguage()
  const [guideLanguage, setGuideLanguage] = useState(first)
  // As it is when a change is made: another may have been made while that was loading.
  const own = useRef(first)
  const [words] = useState(() => guideWords(first ?? language))

  const service = useLanguageChange(
    (next: Language) => Promise.all([loadTexts(next), loadLanguage(next)]),
    async (next) => {
      settings.language = next
      await changeLanguage(next)
      await words.changeLanguage(own.current ?? next)
      await refresh(queries)
    },
  )
  const guide = useLanguageChange(
    async (next: Language | null) => {
      if (next !== null) await Promise.all([loadTexts(next), loadGuideLanguage(next)])
    },
    async (next) => {
      own.current = next
      setGuideLanguage(next)
      await words.changeLanguage(next ?? settings.language)
    },
  )
  return {
    language,
    changeLanguage: service.change,
    /** What has been chosen for the instructions alone. */
    guideLanguage,
    changeGuideLanguage: guide.change,
    /** The words of the instructions. */
    words,
    failed: service.failed || guide.failed,
  }
}
