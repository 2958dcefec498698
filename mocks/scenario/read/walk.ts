import type { Branch } from '../format/branch.ts'
import type { Condition, Leaf } from '../format/condition.ts'
import type { Line } from '../format/line.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Slip } from '../format/slip.ts'
import type { Step } from '../format/step.ts'
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

export const conditionsOf = ({
  steps,
  slips,
  next,
  cues,
  signals,
  debrief,
}: Scenario): readonly PlacedCondition[] => [
  ...steps.flatMap((step, index) =>
    conditionsIn(step, ['steps', index]).map((one) => ({ ...one, step: index })),
  ),
  ...slips.map(({ when }, slip) => ({ value: when, path: ['slips', slip, 'when'] })),
  ...branchesIn(next, ['next']),
  ...cues.flatMap(({ after }, cue) =>
    after === undefined ? [] : { value: after, path: ['cues', cue, 'after'] },
  ),
  ...signals.flatMap(({ shown, noticed, missed }, index) =>
    Object.entries({ shown, noticed, missed }).map(([key, value]) => ({
      value,
      path: ['signals', index, key],
    })),
  ),
  ...debrief.seen.map((seen, index) => ({
    value: seen.if,
    path: ['debrief', 'seen', index, 'if'],
  })),
  ...debrief.tryNext.flatMap((one, index) =>
    one.if === undefined ? [] : { value: one.if, path: ['debrief', 'tryNext', index, 'if'] },
  ),
]

const conditionsIn = (step: Step, path: Path): readonly Placed<Condition>[] => [
  ...endsOf(step, path),
  ...step.slips.map(({ when }, slip) => ({ value: when, path: [...path, 'slips', slip, 'when'] })),
  ...branchesIn(step.next, [...path, 'next']),
  ...step.failures.flatMap(({ after, until }, index) =>
    Object.entries({ after, until }).flatMap(([key, value]) =>
      value === undefined ? [] : { value, path: [...path, 'failures', index, key] },
    ),
  ),
  ...(step.kind === 'talk'
    ? step.choices.flatMap(({ reply }, index) =>
        typeof reply === 'string' ? [] : branchesIn(reply, [...path, 'choices', index, 'reply']),
      )
    : []),
]

/** The conditions that end a step. */
const endsOf = (step: Step, path: Path): readonly Placed<Condition>[] =>
  placedWays(step, path).flatMap(({ value, path: at }) =>
    value.done === undefined ? [] : { value: value.done, path: [...at, 'done'] },
  )

/** A step's ways where they stand: the only one stands in the step itself. */
export const placedWays = (
  step: Step,
  path: Path,
): readonly Placed<{
  readonly model?: readonly Line[]
  readonly done?: Condition | undefined
}>[] =>
  'ways' in step
    ? step.ways.map((value, way) => ({ value, path: [...path, 'ways', way] }))
    : step.kind === 'where'
      ? []
      : [{ value: step, path }]

const branchesIn = (
  branches: readonly { readonly if?: Condition | undefined }[],
  path: Path,
): readonly Placed<Condition>[] =>
  branches.flatMap((branch, index) =>
    branch.if === undefined ? [] : { value: branch.if, path: [...path, index, 'if'] },
  )

/** Every line that is played: of models, of choices, of slips and of branches. */
export const linesOf = ({ steps, slips, next }: Scenario): readonly Placed<Line>[] => [
  ...steps.flatMap((step, index) => linesIn(step, ['steps', index])),
  ...slipLines(slips, ['slips']),
  ...next.flatMap(({ model }, branch) => placedLines(model, ['next', branch, 'model'])),
]

/** The same of one step. */
export const linesIn = (step: Step, path: Path): readonly Placed<Line>[] => [
  ...placedWays(step, path).flatMap(({ value, path: at }) =>
    placedLines(value.model, [...at, 'model']),
  ),
  ...(step.kind === 'talk'
    ? step.choices.flatMap(({ acts }, choice) =>
        placedLines(acts, [...path, 'choices', choice, 'acts']),
      )
    : []),
  ...slipLines(step.slips, [...path, 'slips']),
  ...step.next.flatMap(({ model }, branch) =>
    placedLines(model, [...path, 'next', branch, 'model']),
  ),
]

const slipLines = (slips: readonly Slip[], path: Path): readonly Placed<Line>[] =>
  slips.flatMap((slip, index) => placedLines(slip.try, [...path, index, 'try']))

const placedLines = (lines: readonly Line[] = [], path: Path): readonly Placed<Line>[] =>
  lines.map((value, index) => ({ value, path: [...path, index] }))

/** Every id by which something in a scenario is named, by kind and where it stands. */
export const idsIn = ({ variants, steps, slips, cues, signals }: Scenario) => ({
  variants: placedIds(variants, ['variants']),
  steps: placedIds(steps, ['steps']),
  choices: steps.flatMap((step, index) =>
    step.kind === 'talk' ? placedIds(step.choices, ['steps', index, 'choices']) : [],
  ),
  slips: [
    ...steps.flatMap((step, index) => placedIds(step.slips, ['steps', index, 'slips'])),
    ...placedIds(slips, ['slips']),
  ],
  failures: steps.flatMap((step, index) => placedIds(step.failures, ['steps', index, 'failures'])),
  cues: placedIds(cues, ['cues']),
  signals: placedIds(signals, ['signals']),
})

/** The ids of a list, where they stand. */
export const placedIds = (
  things: readonly { readonly id: string }[],
  path: Path,
): readonly Placed<string>[] =>
  things.map(({ id }, index) => ({ value: id, path: [...path, index, 'id'] }))

/** Every branch of a scenario; `step` is the number of the step in which it stands, if it stands in one. */
export const branchesOf = ({
  steps,
  next,
}: Scenario): readonly (Placed<Branch> & { readonly step?: number })[] => [
  ...steps.flatMap((step, index) =>
    step.next.map((value, branch) => ({
      value,
      path: ['steps', index, 'next', branch],
      step: index,
    })),
  ),
  ...next.map((value, branch) => ({ value, path: ['next', branch] })),
]
