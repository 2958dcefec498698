import { Languages, Signpost } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../lib/language.ts'
import { InlineSelect, type InlineSelectProps } from '../../ui/inline-select.tsx'
import styles from './controls.module.css'
import { languageOptions } from './language-names.ts'

type LanguageChoicesProps = {
  /** That of the service. */
  readonly language: Language
  readonly changeLanguage: (language: Language) => void
  /** What has been chosen for the instructions alone. */
  readonly guideLanguage: Language | null
  readonly changeGuideLanguage: (language: Language | null) => void
}

/** The choice of two languages: that of the service, and that of the instructions, which follow it as a rule. */
export function LanguageChoices({
  language,
  changeLanguage,
  guideLanguage,
  changeGuideLanguage,
}: LanguageChoicesProps) {
  const { t } = useTranslation('practice')
  return (
    <>
      <Choice
        label={t('languageService')}
        icon={Languages}
        options={languageOptions}
        value={language}
        onChange={changeLanguage}
      />
      <Choice
        label={t('languageGuide')}
        icon={Signpost}
        options={[{ value: 'same', label: t('languageGuideSame') }, ...languageOptions]}
        value={guideLanguage ?? 'same'}
        onChange={(chosen) => changeGuideLanguage(chosen === 'same' ? null : chosen)}
      />
    </>
  )
}

function Choice<Value extends string>(select: InlineSelectProps<Value>) {
  return (
    <label className={styles['choice']}>
      {select.label}
      <InlineSelect {...select} framed />
    </label>
  )
}
