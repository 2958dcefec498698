import { Zap } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { dayMonth, longDay, moment, shortDay, weekdayName } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { dateOf, noonOf } from '../../lib/weeks.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { anchor } from './acts.ts'
import styles from './calendar.module.css'
import type { Days } from './days.ts'

type Day = Days[number]

type CalendarProps = {
  /** The days of four weeks, from a Monday on. */
  readonly days: Days
  /** The day whose times are shown. */
  readonly chosen: string | undefined
  readonly first: { readonly start: string }
  /** The name of the unit. */
  readonly unit: string
  readonly onDay: (date: string) => void
  readonly onFirst: () => void
  readonly view: View
}

/** How the days are shown: as many as the frame has room for, the whole calendar, or a list. */
export type View = 'fitting' | 'calendar' | 'list'

/** The days of four weeks and how many free times each has. In a narrow frame it is one week, until more is asked for. */
export function Calendar({ days, chosen, first, unit, onDay, onFirst, view }: CalendarProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const shared = { days, chosen, onDay }
  return (
    <>
      {view === 'list' ? (
        <DayList {...shared} />
      ) : (
        <>
          <Month {...shared} whole={view === 'calendar'} />
          <Week {...shared} whole={view === 'calendar'} />
        </>
      )}
      <p className={styles['note']}>{t('calendarNote', { unit })}</p>
      <Button icon={Zap} onClick={onFirst} {...at(anchor.firstFree)}>
        {t('firstFree')}
        <span className={styles['first']}>{moment(first.start, now, language)}</span>
      </Button>
    </>
  )
}

type DaysProps = Pick<CalendarProps, 'days' | 'chosen' | 'onDay'>

function Month({ days, chosen, onDay, whole }: DaysProps & { whole: boolean }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const weeks = [0, 7, 14, 21].map((start) => days.slice(start, start + 7))
  return (
    <table className={classes(styles['month'], whole && styles['always'])}>
      <caption className="visually-hidden">{t('calendarCaption')}</caption>
      <thead>
        <tr>
          {days.slice(0, 7).map(({ date }) => (
            <th key={date} scope="col" className={styles['weekday']}>
              {weekdayName(noonOf(date), language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(([monday, ...rest]) => (
          <tr key={monday?.date}>
            {[...(monday ? [monday] : []), ...rest].map((day, index) => (
              <td key={day.date} className={styles['cell']}>
                <DayButton
                  day={day}
                  chosen={day.date === chosen}
                  withMonth={day.date.endsWith('-01') || (day === days[0] && index === 0)}
                  onDay={onDay}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Saturday and Sunday only stand here when there is something on them. */
function Week({ days, chosen, onDay, whole }: DaysProps & { whole: boolean }) {
  const { t } = useTranslation('appointments')
  const shown = days.slice(0, 7).filter(({ slots }, index) => index < 5 || slots.length > 0)
  return (
    <ul
      className={classes(styles['week'], whole && styles['never'])}
      aria-label={t('calendarCaption')}
    >
      {shown.map((day, index) => (
        <li key={day.date}>
          <DayButton
            day={day}
            chosen={day.date === chosen}
            withMonth={day.date.endsWith('-01') || index === 0}
            named
            onDay={onDay}
          />
        </li>
      ))}
    </ul>
  )
}

function DayList({ days, chosen, onDay }: DaysProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const free = days.filter(({ slots }) => slots.length > 0)
  if (free.length === 0) return null
  return (
    <ul className={styles['list']} aria-label={t('calendarCaption')}>
      {free.map(({ date, slots }) => (
        <li key={date}>
          <button
            type="button"
            className={classes(styles['line'], date === chosen && styles['chosen'])}
            aria-pressed={date === chosen}
            onClick={() => onDay(date)}
            {...at(anchor.day, date)}
          >
            <strong>{shortDay(noonOf(date), language)}</strong>
            <span>{t('times', { count: slots.length })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

type DayButtonProps = {
  readonly day: Day
  readonly chosen: boolean
  /** The month's number too. */
  readonly withMonth: boolean
  /** The day's name too. */
  readonly named?: boolean
  readonly onDay: (date: string) => void
}

function DayButton({ day, chosen, withMonth, named = false, onDay }: DayButtonProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const { date, slots } = day
  const noon = noonOf(date)
  const today = date === dateOf(now)
  const number = withMonth
    ? dayMonth(noon, language)
    : t('dayNumber', { day: Number(date.slice(8)) })
  const count = slots.length === 0 ? t('noTimesDay') : t('times', { count: slots.length })
  const words = (
    <>
      <span aria-hidden className={styles['face']}>
        {named && <span className={styles['name']}>{weekdayName(noon, language)}</span>}
        <span className={styles['number']}>{number}</span>
        {slots.length > 0 && (
          <span className={styles['count']}>
            {slots.length}
            <span className={styles['unit']}> {t('timesUnit', { count: slots.length })}</span>
          </span>
        )}
        {slots.length === 0 && today && <span className={styles['count']}>{t('today')}</span>}
      </span>
      <span className="visually-hidden">
        {[longDay(noon, language), count, ...(today ? [t('today')] : [])].join(', ')}
      </span>
    </>
  )
  return slots.length > 0 ? (
    <button
      type="button"
      className={classes(styles['day'], chosen && styles['chosen'])}
      aria-pressed={chosen}
      onClick={() => onDay(date)}
      {...at(anchor.day, date)}
    >
      {words}
    </button>
  ) : (
    <span className={classes(styles['day'], styles['closed'], today && styles['today'])}>
      {words}
    </span>
  )
}
