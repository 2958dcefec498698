import type { Failure } from '../scenario/format/failure.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Fact } from '../world/world.ts'
import { type Scene, stepOf } from './scene.ts'
import { isMet } from './truth.ts'

/** The planned failures that lie in wait now. */
export const armed = (scenario: Scenario, scene: Scene): readonly Failure[] =>
  (stepOf(scenario, scene)?.failures ?? []).filter(
    ({ id, after, by }) =>
      scene.failures.get(id)?.ended !== true &&
      ((after === undefined && by === undefined) || scene.begun.has(id)),
  )

/** The planned failures that have begun and are over now, though nobody has said so yet. */
export function overdue(scenario: Scenario, scene: Scene): readonly Failure[] {
  return scenario.steps.flatMap(({ id: step, failures }) =>
    failures.filter(({ id, times, until }) => {
      const course = scene.failures.get(id)
      if (!course || course.ended) return false
      return (
        step !== scene.step ||
        (times !== undefined && course.times >= times) ||
        (until !== undefined && isMet(until, scene))
      )
    }),
  )
}

/** How the planned failures go on after a fact. */
export function failuresAfter({ failures }: Scene, { name, data }: Fact): Scene['failures'] {
  if (name !== 'failure.began' && name !== 'failure.met' && name !== 'failure.ended')
    return failures
  const { times = 0, ended = false } = failures.get(data.failure) ?? {}
  return new Map(failures).set(data.failure, {
    times: name === 'failure.met' ? times + 1 : name === 'failure.began' ? 0 : times,
    ended: name === 'failure.ended' || (name === 'failure.met' && ended),
  })
}
