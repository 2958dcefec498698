import {
  type CalendarDate,
  fromAbsolute,
  parseDate,
  parseTime,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type ZonedDateTime,
} from '@internationalized/date'
import { easter } from 'date-easter'

export const zone = 'Europe/Helsinki'

/** Milliseconds as ISO 8601 with Helsinki's offset: `2026-11-24T09:05:00+02:00`. */
export const toIso = (at: number): string => {
  // Setting a field afterwards would move the hour that comes twice in autumn to its first time.
  const [whole = ''] = helsinki(Math.floor(at / 1000) * 1000)
    .toString()
    .split('[')
  return whole
}

export const fromIso = (iso: string): number => Date.parse(iso)

/** The calendar day in Helsinki at that moment. */
export const dayOf = (at: number): CalendarDate => toCalendarDate(helsinki(at))

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export const weekday = (day: CalendarDate): number => new Date(`${day}T00:00Z`).getUTCDay() || 7

/** A day on which offices are open: Monday to Friday, no public holiday and no eve on which they close. */
export const isWorkday = (day: CalendarDate): boolean => weekday(day) < 6 && !isHoliday(day)

/**
 * A Finnish public holiday, or one of the two eves (Midsummer's and Christmas Eve) on which public offices close.
 * The days come from kirkkolaki (652/2023) 1:5, laki itsenäisyyspäivän viettämisestä (388/1937),
 * laki vapunpäivän järjestämisestä työntekijäin vapaapäiväksi (272/1944); the eves from the collective agreements.
 */
export const isHoliday = (day: CalendarDate): boolean => holidaysOf(day.year).has(day.toString())

/** The day that is `amount` workdays after (or, when negative, before) the given one. */
export function addWorkdays(day: CalendarDate, amount: number): CalendarDate {
  const step = Math.sign(amount)
  let moved = day
  for (let left = Math.abs(amount); left > 0; ) {
    moved = moved.add({ days: step })
    if (isWorkday(moved)) left--
  }
  return moved
}

/** The last moment of a working day (16.00 in Helsinki), as milliseconds. */
export const endOfOffice = (day: CalendarDate): number => at(day, '16:00')

/** The moment at which it is that time of the day in Helsinki, as in "09:30". Milliseconds. */
export const timeOn = (day: CalendarDate, time: string): number => at(day, time)

/** The day that is written as "2026-11-24"; undefined when there is none like it. */
export function dayFrom(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined
  try {
    return parseDate(text)
  } catch {
    return undefined
  }
}

export class RelativeTimeError extends Error {
  override readonly name = 'RelativeTimeError'
}

const amountPattern = /^([+-]?\d{1,4}) ?(s|min|h|d|workdays?)(?: (\d\d:\d\d))?$/
const weekdayPattern = /^(mon|tue|wed|thu|fri|sat|sun) (\d\d:\d\d)$/
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Is this a relative time: `+2d 09:30`, `-3d 14:05`, `1 workday`, `20s`, `tue 09:00`? */
export const isRelativeTime = (text: string): boolean =>
  [amountPattern, weekdayPattern].some((pattern) => pattern.test(text)) &&
  !/ (?:2[4-9]|[3-9]\d):| \d\d:[6-9]\d/.test(text)

/**
 * A relative time as milliseconds, counted from `from` (milliseconds) on Helsinki's wall clock,
 * so that "+1d" keeps the hour over a daylight-saving change. A weekday is the first such day
 * from `from` on.
 * @throws RelativeTimeError when the text is no relative time
 * @example resolveTime('+1 workday 08:00', friday) // Monday 8.00
 */
export function resolveTime(text: string, from: number): number {
  if (!isRelativeTime(text)) throw new RelativeTimeError(text)
  const [, name, clock] = weekdayPattern.exec(text) ?? []
  if (name !== undefined && clock !== undefined) {
    let day = dayOf(from)
    while (weekdays[weekday(day) - 1] !== name) day = day.add({ days: 1 })
    return at(day, clock)
  }
  const [, digits, unit = '', time] = amountPattern.exec(text) ?? []
  const moved = later(helsinki(from), Number(digits), unit)
  return time === undefined ? moved.toDate().getTime() : at(toCalendarDate(moved), time)
}

/**
 * When a scenario begins. A weekday means that day of the first coming week without public holidays,
 * so that "the next workday" is the same in every season; anything else counts from `today`.
 */
export function openingTime(text: string, today: number): number {
  if (!weekdayPattern.test(text)) return resolveTime(text, today)
  const day = dayOf(today)
  let monday = day.add({ days: 8 - weekday(day) })
  while (Array.from({ length: 7 }, (_, n) => monday.add({ days: n })).some(isHoliday))
    monday = monday.add({ days: 7 })
  return resolveTime(text, at(monday, '00:00'))
}

const helsinki = (at: number): ZonedDateTime => fromAbsolute(at, zone)

const at = (day: CalendarDate, time: string): number =>
  toZoned(toCalendarDateTime(day, parseTime(time)), zone)
    .toDate()
    .getTime()

function later(from: ZonedDateTime, amount: number, unit: string): ZonedDateTime {
  switch (unit) {
    case 's':
      return from.add({ seconds: amount })
    case 'min':
      return from.add({ minutes: amount })
    case 'h':
      return from.add({ hours: amount })
    case 'd':
      return from.add({ days: amount })
    default: {
      const day = addWorkdays(toCalendarDate(from), amount)
      return from.set({ year: day.year, month: day.month, day: day.day })
    }
  }
}

const known = new Map<number, ReadonlySet<string>>()

function holidaysOf(year: number): ReadonlySet<string> {
  const made = known.get(year) ?? makeHolidays(year)
  known.set(year, made)
  return made
}

function makeHolidays(year: number): ReadonlySet<string> {
  const date = (monthAndDay: string) => parseDate(`${year}-${monthAndDay}`)
  const saturdayFrom = (monthAndDay: string) => {
    let day = date(monthAndDay)
    while (weekday(day) !== 6) day = day.add({ days: 1 })
    return day
  }
  const { month, day } = easter(year)
  const easterSunday = date(`${pad(month)}-${pad(day)}`)
  const midsummer = saturdayFrom('06-20')
  const days = [
    ...['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'].map(date),
    ...[-2, 0, 1, 39, 49].map((after) => easterSunday.add({ days: after })),
    midsummer.subtract({ days: 1 }),
    midsummer,
    saturdayFrom('10-31'),
  ]
  return new Set(days.map((one) => one.toString()))
}

const pad = (number: number): string => String(number).padStart(2, '0')

/** The hour of the day in Helsinki, 0 to 23. */
export const hourOf = (moment: number): number => helsinki(moment).hour

/** A moment as a form has it: `{ day: '2026-11-24', time: '9.05' }`. Empty where it is none. */
export function dayAndTime(iso: string): { readonly day: string; readonly time: string } {
  const moment = fromIso(iso)
  if (Number.isNaN(moment)) return { day: '', time: '' }
  const { hour, minute } = helsinki(moment)
  return { day: dayOf(moment).toString(), time: `${hour}.${pad(minute)}` }
}

const timePattern = /^([01]?\d|2[0-3])[.:,]([0-5]\d)$/

/**
 * The moment of a day and of a time as people write it; empty when there is no such moment.
 * @example momentOf('2026-11-24', '9.05') // '2026-11-24T09:05:00+02:00'
 */
export function momentOf(day: string, time: string): string {
  const [, hour, minute = ''] = timePattern.exec(time.trim()) ?? []
  return hour === undefined ? '' : toIso(at(parseDate(day), `${hour.padStart(2, '0')}:${minute}`))
}
