import type { Condition, Leaf } from '../scenario/format/condition.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import { leaves } from './conditions.ts'
import { waysOf } from './ways.ts'

type Leaves = {
  readonly all: readonly Leaf[]
  /** Those that a fact of that name can meet. */
  readonly byFact: ReadonlyMap<string, readonly Leaf[]>
}

const known = new WeakMap<Scenario, Leaves>()

/** Everything for which the conditions of a scenario wait, found once. */
export function leavesOf(scenario: Scenario): Leaves {
  const made = known.get(scenario) ?? sorted([...new Set(conditionsOf(scenario).flatMap(leaves))])
  known.set(scenario, made)
  return made
}

function sorted(all: readonly Leaf[]): Leaves {
  const byFact = new Map<string, Leaf[]>()
  for (const leaf of all) {
    const same = byFact.get(factOf(leaf))
    if (same) same.push(leaf)
    else byFact.set(factOf(leaf), [leaf])
  }
  return { all, byFact }
}

/** The name of the facts that a leaf waits for; '' for those that wait for none. */
function factOf(leaf: Leaf): string {
  if ('said' in leaf) return 'said'
  if ('page' in leaf) return 'page.opened'
  return 'happened' in leaf ? leaf.happened : ''
}

/** Every condition that the stage has to follow. */
const conditionsOf = ({
  steps,
  slips,
  next,
  cues,
  signals,
  debrief,
}: Scenario): readonly Condition[] => [
  ...steps.flatMap((step) => [
    ...waysOf(step).map(({ done }) => done),
    ...step.slips.map(({ when }) => when),
    ...step.next.flatMap(({ if: when }) => when ?? []),
    ...step.failures.flatMap(({ after, until }) => [after ?? [], until ?? []].flat()),
    ...(step.kind === 'talk'
      ? step.choices.flatMap(({ reply }) =>
          typeof reply === 'string' ? [] : reply.flatMap(({ if: when }) => when ?? []),
        )
      : []),
  ]),
  ...slips.map(({ when }) => when),
  ...next.map(({ if: when }) => when),
  ...cues.flatMap(({ after }) => after ?? []),
  ...signals.flatMap(({ shown, noticed, missed }) => [shown, noticed, missed]),
  ...[...debrief.seen, ...debrief.tryNext].flatMap(({ if: when }) => when ?? []),
]
