import { type CalendarDate, parseDate } from '@internationalized/date'
import { dayOf, resolveTime, toIso } from '../../lib/time.ts'

/** Why a moment cannot be chosen, in the words that the field tells. */
export type Fault = {
  readonly field: 'day' | 'clock'
  readonly why: 'noDay' | 'noClock' | 'gone' | 'tooFar'
}

const hour = 3_600_000

/** The last day that can be chosen: a year from now. */
export const lastDay = (now: number): CalendarDate => dayOf(now).add({ years: 1 })

/**
 * The moment in Helsinki that is written in two native fields, in milliseconds, or what is wrong with it. An
 * hour that summer time skips is the one after it; of an hour that comes twice it is the one still to come.
 * @param day `2026-11-24`
 * @param clock `09:05`
 */
export function chosenMoment(day: string, clock: string, now: number): number | Fault {
  const chosen = calendarDay(day)
  if (!chosen) return { field: 'day', why: 'noDay' }
  const days = chosen.compare(dayOf(now))
  if (days < 0) return { field: 'day', why: 'gone' }
  if (chosen.compare(lastDay(now)) > 0) return { field: 'day', why: 'tooFar' }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return { field: 'clock', why: 'noClock' }
  const first = resolveTime(`+${days}d ${clock}`, now)
  const again = first + hour
  const twice = wallClock(again) === wallClock(first)
  const moment = twice && first < now ? again : first
  return moment < now ? { field: 'clock', why: 'gone' } : moment
}

const wallClock = (at: number): string => toIso(at).slice(0, 'yyyy-mm-ddThh:mm'.length)

function calendarDay(text: string): CalendarDate | undefined {
  try {
    return parseDate(text)
  } catch {
    return undefined
  }
}
