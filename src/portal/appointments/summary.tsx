import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { classes } from '../../ui/classes.ts'
import { BookingRows } from './booking-rows.tsx'
import type { Choices, Step } from './choices.ts'
import styles from './summary.module.css'
import { dayIn } from './words.ts'
import { useBookingRows } from './use-booking-rows.tsx'

type SummaryProps = {
  readonly choices: Choices
  readonly step: Step
  /** In a narrow page it stays in view. */
  readonly near: boolean
  /** How one goes on. */
  readonly children: ReactNode
}

/** What has been chosen so far. In a narrow frame it is told in few words at the foot of the page. */
export function Summary({ choices, step, near, children }: SummaryProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const id = useId()
  const rows = useBookingRows(choices)
  const { service, unit, slot } = choices
  const named = unit?.professionals.find((one) => one.id === slot?.professional)
  return (
    <section className={classes(styles['summary'], near && styles['near'])} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {t('yourBooking')}
      </h2>
      {rows.length === 0 ? (
        <p className={styles['none']}>{t('nothingChosen')}</p>
      ) : (
        <div className={styles['rows']}>
          <BookingRows rows={rows} step={step} beside />
        </div>
      )}
      <p className={styles['short']}>
        {slot ? (
          <>
            <strong>
              {t('shortWhen', {
                day: dayIn(slot.start, now, language),
                time: clockTime(slot.start, language),
                way: t(`wayShort_${slot.way}`),
              })}
            </strong>
            <span>{`${named?.name ?? ''}. ${slot.way === 'visit' ? (unit?.name ?? '') : t('notThere')}`}</span>
          </>
        ) : (
          <span>{service ? service.name : t('nothingChosen')}</span>
        )}
      </p>
      {children}
    </section>
  )
}
