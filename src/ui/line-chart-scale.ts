/** A value at a moment (milliseconds). */
export type ChartPoint = {
  readonly at: number
  readonly value: number
  /** Outside of the limits: it has another form. */
  readonly mark: 'below' | 'above' | null
}

export type ChartLine = {
  readonly name: string
  /** The earliest first. */
  readonly points: readonly ChartPoint[]
}

/** Limits between which values should lie; an end that is missing is open. */
export type ChartBand = {
  readonly min: number | null
  readonly max: number | null
}

/** From the lowest to the highest value of an axis, and the values that are written beside it. */
export type Scale = {
  readonly min: number
  readonly max: number
  readonly ticks: readonly number[]
  /** How many decimals the ticks need. */
  readonly decimals: number
}

/**
 * A scale of round numbers on which all values have room.
 * @example scaleFor([118, 152]) // { min: 110, max: 160, ticks: [110, 120, …, 160], decimals: 0 }
 */
export function scaleFor(values: readonly number[]): Scale {
  const low = values.length === 0 ? 0 : Math.min(...values)
  const high = values.length === 0 ? 1 : Math.max(...values)
  const span = high - low || Math.abs(high) * 0.2 || 1
  const step = roundStep(span / 4)
  const min = tidy(Math.floor((low - span * 0.05) / step) * step)
  const max = tidy(Math.ceil((high + span * 0.05) / step) * step)
  const count = Math.round((max - min) / step)
  return {
    min,
    max,
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
    ticks: Array.from({ length: count + 1 }, (_, index) => tidy(min + index * step)),
  }
}

/** 1, 2 or 5 with noughts: the next such number from a step on. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step))
  return ([1, 2, 5, 10].find((one) => one * power >= step * 0.999) ?? 10) * power
}

const tidy = (value: number): number => Number(value.toPrecision(12))

/** How far along something lies between two values, as a share in hundred. */
export const share = (value: number, min: number, max: number): number =>
  max === min ? 50 : ((value - min) / (max - min)) * 100

/**
 * Not more points than can be told apart: of too many the means of equal stretches of time.
 * @param points the earliest first
 */
export function thinned(points: readonly ChartPoint[], most: number): readonly ChartPoint[] {
  const [first, last] = [points.at(0), points.at(-1)]
  if (points.length <= most || !first || !last) return points
  const stretch = (last.at - first.at) / most
  const groups = new Map<number, ChartPoint[]>()
  for (const point of points) {
    const place = Math.min(most - 1, Math.floor((point.at - first.at) / stretch))
    const group = groups.get(place)
    if (group) group.push(point)
    else groups.set(place, [point])
  }
  return Array.from(groups.values(), (group) => ({
    at: mean(group.map(({ at }) => at)),
    value: mean(group.map(({ value }) => value)),
    mark: null,
  }))
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The moments that are written under a chart: evenly from the first to the last, each day once. */
export function moments(from: number, to: number, most: number): readonly number[] {
  const days = Math.floor((to - from) / (24 * 60 * 60 * 1000))
  const count = Math.min(most, days + 1)
  if (count < 2) return [from]
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1))
}
