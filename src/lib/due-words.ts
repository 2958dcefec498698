import { dayOf, fromIso } from './time.ts'

/** How many days ago something was to be done; 0 when it was today, however long ago. */
export const daysLate = (due: string, now: number): number =>
  Math.max(0, dayOf(now).compare(dayOf(fromIso(due))))
