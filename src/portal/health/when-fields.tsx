import { useTranslation } from 'react-i18next'
import { nearDay, shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'
import type { When } from './use-when.ts'

type WhenFieldsProps = {
  readonly when: When
  readonly error: string | undefined
  readonly locked: boolean
  readonly onChange: (name: 'day' | 'time', value: string) => void
}

/** On which day and at what time it was measured. */
export function WhenFields({ when, error, locked, onChange }: WhenFieldsProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const now = useNow()
  const name = (iso: string): string => {
    const [short, near] = [shortDay(iso, language), nearDay(iso, now, language)]
    return short === near ? short : `${near}, ${short}`
  }
  return (
    <fieldset className={styles['when']}>
      <legend className={styles['legend']}>{t('when')}</legend>
      <p className={styles['hint']}>{t('whenHint')}</p>
      <div className={styles['pair']}>
        <Select
          label={t('day')}
          options={when.days.map(({ value, iso }) => ({ value, label: name(iso) }))}
          value={when.day}
          onChange={(value) => {
            if (!locked) onChange('day', value)
          }}
          {...at(anchor.day)}
        />
        <TextField
          label={t('time')}
          error={error}
          inputMode="decimal"
          readOnly={locked}
          value={when.time}
          onChange={(value) => onChange('time', value)}
          {...at(anchor.time)}
        />
      </div>
    </fieldset>
  )
}
