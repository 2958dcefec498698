import { Languages } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePreferences } from '../../lib/preferences.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { languageOptions } from './language-names.ts'

type LanguageSelectProps = {
  readonly framed?: boolean
}

/** The choice of the one language of everything. */
export function LanguageSelect({ framed = false }: LanguageSelectProps) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { changeLanguage } = usePreferences()
  return (
    <InlineSelect
      label={t('language')}
      icon={Languages}
      framed={framed}
      options={languageOptions}
      value={language}
      onChange={changeLanguage}
    />
  )
}
