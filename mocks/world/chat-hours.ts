import { dayOf, isHoliday, timeOn, weekday } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'

type Hours = Pick<Place['chats'][number], 'hours'>

export type Opening = { readonly from: number; readonly to: number }

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Is it answered at that moment? Milliseconds. */
export const isOpen = (chat: Hours, now: number): boolean =>
  openings(chat, now).some(({ from, to }) => from <= now && now < to)

/** The opening that is on or comes next, and the one after it, if there are any in the coming month. */
export function openings({ hours }: Hours, now: number): readonly Opening[] {
  const found: Opening[] = []
  let day = dayOf(now)
  for (let ahead = 0; ahead < month && found.length < 2; ahead++) {
    const name = isHoliday(day) ? 'holiday' : (days[weekday(day) - 1] ?? 'holiday')
    const span = hours[name]
    const to = span && timeOn(day, span.to)
    if (span && to !== undefined && to > now) found.push({ from: timeOn(day, span.from), to })
    day = day.add({ days: 1 })
  }
  return found
}

const month = 31
