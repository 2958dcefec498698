import { useTranslation } from 'react-i18next'
import { isLanguage, type Language } from './language.ts'

/** The language in which this part of the screen speaks. */
export function useLanguage(): Language {
  const { language } = useTranslation('ui').i18n
  return isLanguage(language) ? language : 'fi'
}
