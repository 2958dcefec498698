import { ALargeSmall } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { textSizes, usePreferences } from '../../lib/preferences.ts'
import { InlineSelect } from '../../ui/inline-select.tsx'

/** The choice of text size. */
export function TextSizeSelect() {
  const { t } = useTranslation('practice')
  const { textSize, changeTextSize } = usePreferences()
  return (
    <InlineSelect
      label={t('textSize')}
      icon={ALargeSmall}
      options={textSizes.map((size) => ({
        value: String(size),
        label: t('textSizePercent', { size }),
      }))}
      value={String(textSize)}
      onChange={(chosen) => {
        const size = textSizes.find((one) => String(one) === chosen)
        if (size) changeTextSize(size)
      }}
    />
  )
}
