import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../lib/language.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { InlineSelect } from '../../ui/inline-select.tsx'

/** Each language in its own words. */
const names: Record<Language, string> = {
  fi: 'Suomi',
  'fi-x-selko': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
}

type LanguageSelectProps = {
  readonly framed?: boolean
}

/** The choice of language. */
export function LanguageSelect({ framed = false }: LanguageSelectProps) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { changeLanguage } = usePreferences()
  return (
    <InlineSelect
      label={t('language')}
      icon={Languages}
      framed={framed}
      options={languages.map((value) => ({ value, label: names[value], lang: value }))}
      value={language}
      onChange={changeLanguage}
    />
  )
}
