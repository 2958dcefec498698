import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayMonth } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { addDays, addWeeks, noonOf, weekNumber } from '../../lib/weeks.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { anchor } from './acts.ts'
import styles from './time-choice.module.css'

/** How many weeks one can look ahead: half a year. */
const ahead = 26

type WeekBarProps = {
  /** The Monday with which the shown weeks begin. */
  readonly from: string
  readonly thisWeek: string
  /** Other weeks are on their way. */
  readonly busy: boolean
  readonly onWeek: (monday: string) => void
  /** Other ways to show them. */
  readonly children: ReactNode
}

/** Which weeks are shown, and the ways to others: four at a time, or one where only one is shown. */
export function WeekBar({ from, thisWeek, busy, onWeek, children }: WeekBarProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const last = addWeeks(thisWeek, ahead - 1)
  const listed = Array.from({ length: ahead }, (_, index) => addWeeks(thisWeek, index))
  const weeks = listed.includes(from) ? listed : [...listed, from]
  const go = (by: number) => {
    const wanted = addWeeks(from, by)
    onWeek(wanted < thisWeek ? thisWeek : wanted > last ? last : wanted)
  }
  const title = {
    one: t('week', { number: weekNumber(from) }),
    four: t('weeks', { from: weekNumber(from), to: weekNumber(addWeeks(from, 3)) }),
  }
  const steps = [
    { by: 1, look: styles['narrow'], back: t('weekBack'), on: t('weekOn') },
    { by: 4, look: styles['wide'], back: t('weeksBack'), on: t('weeksOn') },
  ]
  return (
    <div className={styles['bar']}>
      <h2 className={styles['title']}>
        <span className={styles['narrow']}>{title.one}</span>
        <span className={styles['wide']}>{title.four}</span>
      </h2>
      {steps.map(({ by, look, back, on }) => (
        <span key={by} className={look}>
          <span className={styles['turn']}>
            <Button
              variant="quiet"
              icon={ChevronLeft}
              className={classes(from <= thisWeek && styles['ended'])}
              aria-disabled={from <= thisWeek || undefined}
              onClick={() => go(-by)}
            >
              {back}
            </Button>
            <Button
              variant="quiet"
              icon={ChevronRight}
              className={classes(from >= last && styles['ended'])}
              aria-disabled={from >= last || undefined}
              onClick={() => go(by)}
            >
              {on}
            </Button>
          </span>
        </span>
      ))}
      <InlineSelect
        label={t('weekFrom')}
        icon={CalendarDays}
        framed
        options={weeks.map((monday) => ({
          value: monday,
          label: t('weekOption', {
            number: weekNumber(monday),
            from: dayMonth(noonOf(monday), language),
            to: dayMonth(noonOf(addDays(monday, 6)), language),
          }),
        }))}
        value={from}
        onChange={onWeek}
        {...at(anchor.week)}
      />
      {children}
      <p role="status" className="visually-hidden">
        {busy ? t('loadingTimes') : title.four}
      </p>
    </div>
  )
}
