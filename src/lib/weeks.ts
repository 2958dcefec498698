import { CalendarDate, parseDate } from '@internationalized/date'
import { dayOf, weekday } from './time.ts'

/*
 * Days and weeks of a calendar, as they are written: "2026-11-24". A week goes by its Monday.
 */

/** The Monday of the week in which a moment lies, in Helsinki. */
export function mondayOf(moment: number): string {
  const day = dayOf(moment)
  return day.subtract({ days: weekday(day) - 1 }).toString()
}

/** The day of a moment in Helsinki. */
export const dateOf = (moment: number): string => dayOf(moment).toString()

export const addDays = (date: string, days: number): string =>
  parseDate(date).add({ days }).toString()

export const addWeeks = (date: string, weeks: number): string => addDays(date, 7 * weeks)

/** The number of the week that begins with a Monday, as in ISO 8601: that of the year in which its Thursday lies. */
export function weekNumber(monday: string): number {
  const thursday = parseDate(monday).add({ days: 3 })
  const ahead = thursday.compare(new CalendarDate(thursday.year, 1, 1))
  return Math.floor(ahead / 7) + 1
}

/** A moment in the middle of a day, by which the day is named. */
export const noonOf = (date: string): string => `${date}T12:00:00+02:00`
