import { OctagonAlert, Phone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { isBusyElsewhere } from '../../ui/busy-elsewhere.ts'
import { anchor } from './acts.ts'
import styles from './urgent-stop.module.css'

type UrgentStopProps = {
  /** How many working days an answer can take. */
  readonly days: number
  readonly busy: boolean
  /** The matter is not urgent: send it all the same. */
  readonly onNotUrgent: () => void
}

/**
 * Takes the place of Send when a message looks urgent. The numbers are text: a practice must never place a
 * call, and the client calls with a phone.
 */
export function UrgentStop({ days, busy, onNotUrgent }: UrgentStopProps) {
  const { t } = useTranslation('messages')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const here = title.current
    if (here && !isBusyElsewhere(here)) here.focus()
  }, [])
  return (
    <section className={styles['stop']} role="alert">
      <h2 ref={title} tabIndex={-1} className={styles['title']}>
        <OctagonAlert size="1.75rem" strokeWidth={1.75} aria-hidden />
        <span>{t('stopTitle')}</span>
      </h2>
      <p>{t('stopWhy', { days })}</p>
      <ul className={styles['numbers']}>
        <li className={styles['emergency']}>
          <Phone size="2rem" strokeWidth={1.75} aria-hidden />
          <span className={styles['words']}>
            <strong className={styles['number']}>112</strong> <span>{t('stopEmergency')}</span>
          </span>
        </li>
        <li className={styles['helpline']}>
          <Phone size="2rem" strokeWidth={1.75} aria-hidden />
          <span className={styles['words']}>
            <strong className={styles['number']}>116 117</strong> <span>{t('stopHelpline')}</span>
          </span>
        </li>
      </ul>
      <div className={styles['foot']}>
        <p className={styles['kept']}>{t('stopKept')}</p>
        <Button
          variant="quiet"
          className={styles['onward']}
          busy={busy}
          onClick={onNotUrgent}
          {...at(anchor.notUrgent)}
        >
          {busy ? t('sending') : t('notUrgent')}
        </Button>
      </div>
    </section>
  )
}
