import type { Reply } from '../../api/operations.ts'
import { dayOf, fromIso } from '../../lib/time.ts'

export type Row = Reply<'appointments.list'>[number]

const isToCome = ({ state, end }: Row, now: number): boolean =>
  (state === 'booked' || state === 'ongoing') && fromIso(end) > now

/** The appointments that are to come or go on, the next one first. */
export const upcomingOf = (all: readonly Row[], now: number): readonly Row[] =>
  all.filter((row) => isToCome(row, now)).toSorted((a, b) => fromIso(a.start) - fromIso(b.start))

/** Those that are over or were cancelled, the latest first. */
export const pastOf = (all: readonly Row[], now: number): readonly Row[] =>
  all.filter((row) => !isToCome(row, now)).toSorted((a, b) => fromIso(b.start) - fromIso(a.start))

export type Year = { readonly year: number; readonly rows: readonly Row[] }

/** Rows by the years in which they lie, in the order of the rows. */
export function byYear(rows: readonly Row[]): readonly Year[] {
  const years = new Map<number, Row[]>()
  for (const row of rows) {
    const { year } = dayOf(fromIso(row.start))
    years.set(year, [...(years.get(year) ?? []), row])
  }
  return Array.from(years, ([year, some]) => ({ year, rows: some }))
}
