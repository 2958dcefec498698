/** How far back a chart and its table reach, in days; all where it is undefined. */
const periods = { month: 31, quarter: 92, year: 366, all: undefined } as const

export type Period = keyof typeof periods

const day = 24 * 60 * 60 * 1000

/** The moment from which a period counts (milliseconds). */
export const startOf = (period: Period, now: number): number => {
  const days = periods[period]
  return days === undefined ? Number.NEGATIVE_INFINITY : now - days * day
}

/** The periods that differ: a longer one that shows nothing more is left out. */
export function offered(times: readonly number[], now: number): readonly Period[] {
  const within = (period: Period) => times.filter((at) => at >= startOf(period, now)).length
  const all: readonly Period[] = ['month', 'quarter', 'year', 'all']
  return all.filter(
    (period, index) =>
      within(period) > 0 && (index === 0 || within(period) > within(all[index - 1] ?? 'all')),
  )
}

/** Some points tell little: the shortest period that has enough of them, or else the longest. */
export function usual(times: readonly number[], now: number): Period {
  const some = offered(times, now)
  const enough = some.find((period) => times.filter((at) => at >= startOf(period, now)).length >= 5)
  return enough ?? some.at(-1) ?? 'all'
}
