import { finish } from '../../src/lib/steps.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Step } from '../scenario/format/step.ts'
import { type Act, waysOf } from './ways.ts'

/** From a step to another: what is played for it. */
export type Leg = {
  readonly step: string
  readonly to: string
  readonly model: readonly Act[]
}

/** The legs that can lead on from a step, the usual one first. */
function legsOf(scenario: Scenario, step: Step): readonly Leg[] {
  const { id } = step
  const following = scenario.steps[scenario.steps.indexOf(step) + 1]?.id ?? finish
  const always = step.next.find((branch) => branch.if === undefined)
  return [
    ...waysOf(step).map(({ model, go }) => ({
      step: id,
      to: always?.go ?? go ?? following,
      model,
    })),
    ...step.next.flatMap(({ go, model = [] }) => {
      const [first] = waysOf(step)
      return model.length > 0 && first
        ? [{ step: id, to: go, model: [...model, ...first.model] }]
        : []
    }),
    ...scenario.next.flatMap(({ go, model }) => (model ? [{ step: id, to: go, model }] : [])),
  ]
}

/**
 * The shortest way over the steps to one of them, `finish` for the end; where several are as short the usual one.
 * Undefined when nothing leads there.
 */
export function routeTo(scenario: Scenario, target: string): readonly Leg[] | undefined {
  const first = scenario.steps[0]
  if (!first) return target === finish ? [] : undefined
  const reached = new Map<string, readonly Leg[]>([[first.id, []]])
  for (const [id, route] of reached) {
    if (id === target) return route
    const step = scenario.steps.find((one) => one.id === id)
    for (const leg of step ? legsOf(scenario, step) : [])
      if (!reached.has(leg.to)) reached.set(leg.to, [...route, leg])
  }
  return undefined
}
