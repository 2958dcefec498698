import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { href } from '../../lib/paths.ts'
import { isBefore, type Step } from './choices.ts'
import styles from './booking-rows.module.css'
import type { BookingRow } from './use-booking-rows.tsx'

type BookingRowsProps = {
  readonly rows: readonly BookingRow[]
  /** The step at which one is: what was chosen before it can be changed. */
  readonly step: Step
}

/** What has been chosen for an appointment, with the ways back to where it was chosen. */
export function BookingRows({ rows, step }: BookingRowsProps) {
  const { t } = useTranslation('appointments')
  return (
    <dl>
      {rows.map(({ label, value, from }) => (
        <div key={label} className={styles['row']}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['value']}>{value}</dd>
          {from !== undefined && isBefore(from, step) && (
            <dd className={styles['change']}>
              <Link to={href(from)} className={styles['link']}>
                {t('change')}
                <span className="visually-hidden">{`: ${label}`}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
