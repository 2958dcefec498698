import { useTranslation } from 'react-i18next'
import type { Period } from './period.ts'
import styles from './period-choice.module.css'

type PeriodChoiceProps = {
  readonly choices: readonly Period[]
  readonly chosen: Period
  readonly onChoose: (period: Period) => void
}

/** How far back one looks. */
export function PeriodChoice({ choices, chosen, onChoose }: PeriodChoiceProps) {
  const { t } = useTranslation('health')
  return (
    <fieldset className={styles['choice']}>
      <legend className={styles['legend']}>{t('period')}</legend>
      {choices.map((period) => (
        <label key={period} className={styles['option']}>
          <input
            type="radio"
            name="period"
            className={styles['radio']}
            value={period}
            checked={period === chosen}
            onChange={() => onChoose(period)}
          />
          {t(`period_${period}`)}
        </label>
      ))}
    </fieldset>
  )
}
