import { isAct } from '../../src/api/operations.ts'
import { finish } from '../../src/lib/steps.ts'
import type { Condition, Leaf } from '../scenario/format/condition.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Step } from '../scenario/format/step.ts'
import { begin, begunBy, counts } from './begun.ts'
import { leaves, matches } from './conditions.ts'
import { failuresAfter } from './failures.ts'
import { leavesOf } from './leaves.ts'
import { pendingAfter } from './pending.ts'
import { type Entry, type Scene, slipsIn, stepOf } from './scene.ts'
import { isMet, isTrue } from './truth.ts'
import { waysOf } from './ways.ts'

/** The scene after an entry. Pure; never throws. */
export function follow(scenario: Scenario, before: Scene, entry: Entry): Scene {
  const { fact, at, seq } = entry
  const hits = (leavesOf(scenario).byFact.get(fact.name) ?? []).filter(
    (leaf) => matches(leaf, fact, entry.for) && (!('since' in leaf) || counts(before, leaf.since)),
  )
  const counted = { ...before, at, met: hits.length > 0 ? added(before.met, hits) : before.met }
  const told = { ...begin(scenario, counted, begunBy(fact)), failures: failuresAfter(before, fact) }
  const signalled = { ...told, signals: signalsAfter(scenario, told) }

  /** Did it come about with this entry? */
  const becomesTrue = (condition: Condition, now: Scene): boolean =>
    leaves(condition).some(
      (leaf) => hits.includes(leaf) || (!isTrue(leaf, before) && isTrue(leaf, now)),
    ) && isMet(condition, now)

  const current = stepOf(scenario, before)
  const slips = slipsIn(scenario, current).filter(({ when }) => becomesTrue(when, signalled))
  const slipped: Scene =
    slips.length === 0
      ? signalled
      : {
          ...signalled,
          slips: [
            ...before.slips,
            ...slips.map(({ id }) => ({ slip: id, step: before.step ?? '', turn: entry.turn })),
          ],
        }

  const pending = pendingAfter(scenario, before, slipped, entry, becomesTrue)
  const led = scenario.next.find(({ if: when }) => becomesTrue(when, slipped))
  const waiting = { ...slipped, pending }
  const after =
    led && before.step !== undefined
      ? goOn(scenario, enter(scenario, waiting, led.go, seq), seq)
      : goOn(scenario, waiting, seq)
  const stays = after.step === before.step && after.since === before.since
  return {
    ...after,
    otherwise: !stays || slips.length > 0 ? undefined : straying(current, before, entry),
  }
}

const added = (met: Scene['met'], hits: readonly Leaf[]): Scene['met'] => {
  const counted = new Map(met)
  for (const leaf of hits) counted.set(leaf, (counted.get(leaf) ?? 0) + 1)
  return counted
}

/** After a signal was shown, the first of the two decides, once. */
function signalsAfter(scenario: Scenario, scene: Scene): Scene['signals'] {
  let { signals } = scene
  for (const { id, shown, noticed, missed } of scenario.signals) {
    const now = signals.get(id)
    if (now === undefined && isMet(shown, scene)) signals = new Map(signals).set(id, 'shown')
    else if (now === 'shown' && isMet(noticed, scene)) signals = new Map(signals).set(id, 'noticed')
    else if (now === 'shown' && isMet(missed, scene)) signals = new Map(signals).set(id, 'missed')
  }
  return signals
}

/** Passes the steps whose condition holds: the one at hand, and any later one that is true already. */
function goOn(scenario: Scenario, scene: Scene, seq: number, passed: readonly Step[] = []): Scene {
  const step = stepOf(scenario, scene)
  // What has been passed with this entry is not passed again: a branch may lead back.
  if (!step || passed.includes(step)) return scene
  const way = waysOf(step).find(({ done }) => isMet(done, scene))
  if (!way) return scene
  const branch = step.next.find(({ if: when }) => when === undefined || isMet(when, scene))
  const following = scenario.steps[scenario.steps.indexOf(step) + 1]?.id ?? finish
  const done = { ...scene, done: [...scene.done, { step: step.id, way: way.id, seq }] }
  return goOn(
    scenario,
    enter(scenario, done, branch?.go ?? way.go ?? following, seq),
    seq,
    passed.concat(step),
  )
}

const enter = (scenario: Scenario, scene: Scene, to: string, seq: number): Scene => ({
  ...begin(scenario, scene, to),
  // What goes wrong on purpose goes with its step.
  pending: scene.pending.filter((one) => 'cue' in one),
  step: to === finish ? undefined : to,
  since: seq,
  otherwise: undefined,
})

/** The turn in which the act with which the step would end was done, and led elsewhere. */
function straying(
  step: Step | undefined,
  before: Scene,
  { fact, by, turn }: Entry,
): number | undefined {
  if (step?.kind === 'where') return fact.name === 'place.guessed' ? turn : before.otherwise
  if (step?.kind !== 'do' || !isAct(by)) return before.otherwise
  // What is written wrong the service explains by itself.
  if (fact.name === 'act.refused' && fact.data.reason === 'invalid') return undefined
  const models = waysOf(step).map(({ model }) => model)
  const expected = models.some((model) =>
    model.some((line) => 'refused' in line && line.refused !== undefined && line.act === by),
  )
  const last = models.some((model) => {
    const line = model.at(-1)
    return line !== undefined && 'act' in line && line.act === by
  })
  return last && !expected ? turn : undefined
}
