import type { Cue } from '../../../mocks/scenario/format/cue.ts'
import type { Failure } from '../../../mocks/scenario/format/failure.ts'
import type { Scenario } from '../../../mocks/scenario/format/scenario.ts'

/** Something that begins only when a trainer starts it, with the author's name for it. */
export type ByHand<T extends Cue | Failure> = T & { readonly name: string }

/** Is it started by a trainer? */
export const isByHand = <T extends Cue | Failure>(one: T): one is ByHand<T> =>
  one.by === 'trainer' && one.name !== undefined

/** Is there something in the scenario, as it is played, for a trainer to start? */
export const hasByHand = ({ cues, steps }: Scenario): boolean =>
  cues.some(isByHand) || steps.some(({ failures }) => failures.some(isByHand))
