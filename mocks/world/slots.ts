import type { CalendarDate } from '@internationalized/date'
import { minute } from '../../src/lib/milliseconds.ts'
import { dayOf, isWorkday, timeOn } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'
import type { Appointment, OpenTime, Person, World } from './world.ts'

type Service = Place['services'][number]
type Unit = Place['units'][number]
type Member = Place['staff'][number]

/** What is asked for. Without a way or a professional any will do. */
export type Wanted = {
  readonly service: Service
  readonly unit: Unit
  readonly way?: Appointment['way'] | undefined
  readonly professional?: string | undefined
}

/** A time at which somebody could be met. Milliseconds. */
export type Slot = {
  readonly start: number
  readonly end: number
  readonly professional: string
  readonly way: Appointment['way']
}

/*
 * Which times are free follows from this rule alone, so that it is the same on every day, in every rehearsal and
 * after every rewind:
 *
 * - A professional works on workdays, while their unit is open, but for lunch. The day falls into half hours.
 * - About two half hours of five are free: a number made of the professional's id, the date and the time decides.
 * - What takes half an hour or less begins with a free half hour, and again after it as long as it fits in. What
 *   takes longer needs the half hours after it free as well.
 * - One of the ways of the service belongs to each time, made of the same three. A visit is twice as likely.
 *
 * What an author says to be free or full comes before the rule; what is booked, or was taken by somebody else,
 * comes off it. A time that its holder gave up is free again.
 */
const piece = 30
const share = 0.4

/** Who gives a service in a unit, in the order of the staff. */
export const giving = ({ staff }: Place, service: string, unit: string): readonly Member[] =>
  staff.filter((one) => one.unit === unit && one.services.includes(service))

/** Where a service is offered. */
export const unitsWith = (place: Place, service: string): readonly Unit[] =>
  place.units.filter(({ id }) => giving(place, service, id).length > 0)

/** The free times of a day, the earliest first. */
export function freeOn(
  world: World,
  wanted: Wanted,
  day: CalendarDate,
  now: number,
): readonly Slot[] {
  return offeredOn(world, wanted, day, now).filter(
    (slot) => !isHeld(world, slot) && !isGone(world, slot),
  )
}

/** The same with those that the client holds, or that somebody else was faster to take. */
export function offeredOn(
  world: World,
  wanted: Wanted,
  day: CalendarDate,
  now: number,
): readonly Slot[] {
  const { limits } = world.place
  const earliest = now + limits.bookMinutesAhead * minute
  const latest = now + limits.bookDaysAhead * 24 * 60 * minute
  if (day.compare(dayOf(earliest)) < 0 || day.compare(dayOf(latest)) > 0) return []
  const said = saidFree(world, wanted, day)
  const ruled = regular(world.place, wanted, day).filter(
    (slot) =>
      !isFull(world, wanted, slot) &&
      !said.some((one) => one.start === slot.start && one.professional === slot.professional),
  )
  return [...said, ...ruled]
    .filter(
      ({ start, way, professional }) =>
        start >= earliest &&
        start <= latest &&
        (wanted.way === undefined || way === wanted.way) &&
        (wanted.professional === undefined || professional === wanted.professional),
    )
    .toSorted((a, b) => a.start - b.start)
}

/** The first free time from a moment on, as far ahead as one can book; undefined when there is none. */
export function firstFree(
  world: World,
  wanted: Wanted,
  now: number,
  from: number = now,
): Slot | undefined {
  let day = dayOf(from)
  for (let left = world.place.limits.bookDaysAhead; left >= 0; left--) {
    const found = freeOn(world, wanted, day, now).find(({ start }) => start >= from)
    if (found) return found
    day = day.add({ days: 1 })
  }
  return undefined
}

/** Does the client, or another whose matters are known here, meet that professional then? Nobody is in two places. */
const isHeld = (world: World, slot: Slot): boolean =>
  holds(world, slot) || isHeldByOther(world, slot)

/** Does another than the client, as a child whose guardian they are, meet that professional then? */
export const isHeldByOther = ({ others }: World, slot: Slot): boolean =>
  Object.values(others).some((person) => holds(person, slot))

const holds = ({ appointments }: Person, slot: Slot): boolean =>
  Object.values(appointments).some(
    (one) =>
      one.state === 'booked' && one.professional === slot.professional && overlaps(one, slot),
  )

/** Did somebody else take it? */
export const isGone = ({ times }: World, slot: Slot): boolean =>
  times.taken.some((one) => one.professional === slot.professional && overlaps(one, slot))

type Span = { readonly start: number; readonly end: number }

/** Do two spans of time have a moment in common? */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isFull = ({ times }: World, { unit, service }: Wanted, { start }: Slot): boolean =>
  times.full.some(
    (one) =>
      one.unit === unit.id &&
      (one.service === undefined || one.service === service.id) &&
      (one.until === undefined || start < one.until),
  )

/** Times that an author says to be free, and those that the client gave up. */
const saidFree = (
  { times, place }: World,
  { service, unit }: Wanted,
  day: CalendarDate,
): readonly Slot[] =>
  times.free
    .filter(
      (one) =>
        one.service === service.id &&
        one.unit === unit.id &&
        dayOf(one.start).compare(day) === 0 &&
        giving(place, service.id, unit.id).some(({ id }) => id === one.professional),
    )
    .map(({ professional, way, start }: OpenTime) => ({
      professional,
      way,
      start,
      end: start + service.minutes * minute,
    }))

/** What the rule offers on a day. */
function regular(
  place: Place,
  { service, unit, professional }: Wanted,
  day: CalendarDate,
): readonly Slot[] {
  if (!isWorkday(day)) return []
  const midnight = timeOn(day, '00:00')
  return giving(place, service.id, unit.id)
    .filter(({ id }) => professional === undefined || professional === id)
    .flatMap(({ id }) =>
      startsOf(place, service, unit, `${id} ${day.toString()}`).map(({ at, way }): Slot => {
        const start = midnight + at * minute
        return { start, end: start + service.minutes * minute, professional: id, way }
      }),
    )
}

/** When somebody's free times begin, in minutes of the day. */
function startsOf(
  { limits: { lunch } }: Place,
  { minutes, ways }: Service,
  { hours }: Unit,
  seed: string,
): readonly { readonly at: number; readonly way: Slot['way'] }[] {
  const [opens, closes] = [minutesOf(hours.from), minutesOf(hours.to)]
  const [begins, ends] = [minutesOf(lunch.from), minutesOf(lunch.to)]
  const isFree = (at: number): boolean =>
    at >= opens &&
    at + piece <= closes &&
    !(at < ends && begins < at + piece) &&
    chance(`${seed} ${at}`) < share
  const wayAt = (at: number): Slot['way'] => {
    const likely = ways.flatMap((way) => (way === 'visit' ? [way, way] : [way]))
    return likely[Math.floor(chance(`${seed} ${at} way`) * likely.length)] ?? 'visit'
  }
  const times: { at: number; way: Slot['way'] }[] = []
  for (let at = opens; at + minutes <= closes; at += piece) {
    const needed = Array.from({ length: Math.ceil(minutes / piece) }, (_, n) => at + n * piece)
    if (!needed.every(isFree)) continue
    const again = Math.max(1, Math.floor(piece / minutes))
    for (let n = 0; n < again; n++) times.push({ at: at + n * minutes, way: wayAt(at) })
  }
  return times
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** A number from 0 to 1 that looks random and is the same for the same text (FNV-1a, mixed). */
function chance(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
