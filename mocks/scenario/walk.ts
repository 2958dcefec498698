import type { Condition, Leaf, Line, Scenario } from './format.ts'
import type { Path } from './read.ts'

/** A part of a file, and where it stands. */
export type Placed<T> = { readonly value: T; readonly path: Path }

/** Every text of a JSON value, in the order in which they stand in the file. */
export function stringsOf(value: unknown, path: Path = []): readonly Placed<string>[] {
  if (typeof value === 'string') return [{ value, path }]
  if (Array.isArray(value)) return value.flatMap((one, index) => stringsOf(one, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => stringsOf(one, [...path, key]))
}

/** The facts and pages that a condition names. */
export function leavesOf(condition: Condition, path: Path): readonly Placed<Leaf>[] {
  if ('all' in condition)
    return condition.all.flatMap((one, index) => leavesOf(one, [...path, 'all', index]))
  if ('any' in condition)
    return condition.any.flatMap((one, index) => leavesOf(one, [...path, 'any', index]))
  if ('not' in condition) return leavesOf(condition.not, [...path, 'not'])
  return [{ value: condition, path }]
}

/** A condition of a scenario; `step` is the number of the step in which it stands, if it stands in one. */
export type PlacedCondition = Placed<Condition> & { readonly step?: number }

export const conditionsOf = ({ steps, cues }: Scenario): readonly PlacedCondition[] => [
  ...steps.flatMap(({ done, slips }, step) => [
    { value: done, path: ['steps', step, 'done'], step },
    ...slips.map(({ when }, slip) => ({
      value: when,
      path: ['steps', step, 'slips', slip, 'when'],
      step,
    })),
  ]),
  ...cues.map(({ after }, cue) => ({ value: after, path: ['cues', cue, 'after'] })),
]

/** The lines of every model and of every slip's `try`. */
export const linesOf = ({ steps }: Scenario): readonly Placed<Line>[] =>
  steps.flatMap(({ model, slips }, step) => [
    ...model.map((value, line) => ({ value, path: ['steps', step, 'model', line] })),
    ...slips.flatMap((slip, index) =>
      slip.try.map((value, line) => ({
        value,
        path: ['steps', step, 'slips', index, 'try', line],
      })),
    ),
  ])
