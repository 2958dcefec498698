import type { CallTimes } from './call.ts'
import { type Goal, goal, type Spread, shown, spread } from './figures.ts'
import { conditions } from './measure.ts'

/** How a call moves, in figures: each run's mean and nearly longest time from frame to frame, in ms. */
export type CallFigures = { readonly mean: Spread; readonly long: Spread }

/** Puts a call's frames into figures. */
export const figuresOfCall = ({ frames }: CallTimes): CallFigures => ({
  mean: spread(frames.map(mean)),
  long: spread(frames.map((gaps) => at(gaps, 0.95))),
})

/** What is wanted of a call: fifty pictures a second. */
export const goalsOfCall = ({ mean: means }: CallFigures): readonly Goal[] => [
  goal(`the call, from frame to frame, ${slowly}`, means.median, 20, 'ms'),
]

/** A call's figures as a person reads them. */
export const textOfCall = ({ mean: means, long }: CallFigures): readonly string[] => [
  `A call with the drawn professional, from frame to frame, ${slowly}, in ms: ${shown(means, 1)} in the mean, ` +
    `${shown(long, 1)} for the slowest twentieth.`,
]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** The value below which such a part of them lies. */
const at = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN

const slowly = `CPU ${conditions.slow.cpu}×`
