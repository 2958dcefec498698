import { useTranslation } from 'react-i18next'
import { type Language, languages } from '../../lib/language.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { anchor } from './acts.ts'

/** Each language in its own words. */
const names: Record<Language, string> = {
  fi: 'Suomi',
  'fi-x-selko': 'Selkosuomi',
  sv: 'Svenska',
  en: 'English',
}

/** The language of the whole screen. */
export function LanguageChoice() {
  const { t } = useTranslation('account')
  const language = useLanguage()
  const { changeLanguage } = usePreferences()
  return (
    <RadioGroup
      legend={t('languageLegend')}
      hint={t('languageHint')}
      name="language"
      options={languages.map((value) => ({
        value,
        label: <span lang={value}>{names[value]}</span>,
      }))}
      value={language}
      onChange={changeLanguage}
      anchor={anchor.language}
    />
  )
}
