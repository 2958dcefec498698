import { monthName, weekdayName } from '../lib/format-time.ts'
import { dayOf, fromIso } from '../lib/time.ts'
import { useLanguage } from '../lib/use-language.ts'
import styles from './date-block.module.css'

export type DateBlockProps = {
  /** A moment of the day. */
  readonly day: string
}

/** A day as a leaf of a calendar. Only for the eye: the words beside it name the day. */
export function DateBlock({ day }: DateBlockProps) {
  const language = useLanguage()
  return (
    <span className={styles['block']} aria-hidden>
      <span>{weekdayName(day, language)}</span>
      <span className={styles['number']}>{dayOf(fromIso(day)).day}</span>
      <span>{monthName(day, language)}</span>
    </span>
  )
}
