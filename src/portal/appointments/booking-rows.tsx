import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { anchor } from './acts.ts'
import styles from './booking-rows.module.css'
import { isBefore, type Step } from './choices.ts'
import type { BookingRow } from './use-booking-rows.tsx'

type BookingRowsProps = {
  readonly rows: readonly BookingRow[]
  /** The step at which they are told: what was chosen at an earlier one can be gone back to. */
  readonly step: Step
  /** Beside what is chosen: closer and smaller. */
  readonly beside?: boolean
}

/** What has been chosen for an appointment, and the ways back to where it was. */
export function BookingRows({ rows, step, beside = false }: BookingRowsProps) {
  const { t } = useTranslation('appointments')
  return (
    <dl className={styles['rows']} data-beside={beside}>
      {rows.map(({ label, value, from, choice, told }) => (
        <div key={label} className={styles['row']}>
          <dt className={styles['label']}>{label}</dt>
          <dd className={styles['value']} {...told}>
            {value}
          </dd>
          {from !== undefined && isBefore(from, step) && (
            <dd className={styles['change']}>
              <Link
                to={href(from)}
                className={styles['link']}
                {...(choice && at(anchor.change, choice))}
              >
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
