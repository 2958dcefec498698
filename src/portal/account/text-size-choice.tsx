import { useTranslation } from 'react-i18next'
import { textSizes, usePreferences } from '../../lib/preferences.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { anchor } from './acts.ts'
import styles from './text-size-choice.module.css'

/** How large the text of the whole screen is, with a line to judge it by. */
export function TextSizeChoice() {
  const { t } = useTranslation('account')
  const { textSize, changeTextSize } = usePreferences()
  const change = (value: string) => {
    const size = textSizes.find((one) => String(one) === value)
    if (size !== undefined) changeTextSize(size)
  }
  return (
    <div className={styles['choice']}>
      <RadioGroup
        legend={t('textSizeLegend')}
        hint={t('textSizeHint')}
        name="text-size"
        options={textSizes.map((size) => ({
          value: String(size),
          label: t('percent', { size }),
        }))}
        value={String(textSize)}
        onChange={change}
        anchor={anchor.textSize}
      />
      <p className={styles['sample']}>{t('sample')}</p>
    </div>
  )
}
