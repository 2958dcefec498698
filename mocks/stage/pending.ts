import { resolveTime } from '../../src/lib/time.ts'
import type { Condition } from '../scenario/format/condition.ts'
import type { Cue } from '../scenario/format/cue.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Fact } from '../world/world.ts'
import { begunBy } from './begun.ts'
import { type Entry, type Pending, type Scene, stepOf } from './scene.ts'
import { isMet } from './truth.ts'

/** The next event that is due by then, the earliest first. */
export const due = (scene: Scene, by: number): Pending | undefined =>
  scene.pending.filter((pending) => pending.due <= by).toSorted((a, b) => a.due - b.due)[0]

/** What is coming after an entry: what it set off is added, what has come is gone. */
export function pendingAfter(
  scenario: Scenario,
  before: Scene,
  now: Scene,
  { fact, at, seq, for: person }: Entry,
  becomesTrue: (condition: Condition, now: Scene) => boolean,
): Scene['pending'] {
  const conversation = 'conversation' in fact.data ? fact.data.conversation : undefined
  const about = conversation === undefined ? undefined : `${person} ${conversation}`
  const cues = scenario.cues
    .filter(({ after, each }) => {
      if (after === undefined) return false
      return each ? becomesTrue(after, now) : !isMet(after, before) && isMet(after, now)
    })
    .map((cue) => ({ cue: cue.id, from: 0, due: later(cue.delay, at), cause: seq, about }))
    // Two messages before the answer get one answer.
    .filter(
      (one) =>
        !before.pending.some(
          (other) => 'cue' in other && other.cue === one.cue && other.about === one.about,
        ),
    )
  const failures = (stepOf(scenario, before)?.failures ?? []).flatMap((failure) => [
    ...(failure.after && becomesTrue(failure.after, now) && !now.begun.has(failure.id)
      ? [{ failure: failure.id, begins: true, due: later(failure.delay, at), cause: seq }]
      : []),
    ...(failure.for !== undefined && begunBy(fact) === failure.id
      ? [{ failure: failure.id, begins: false, due: later(failure.for, at), cause: seq }]
      : []),
  ])
  const come = before.pending
    .filter((one) => isAbout(one, fact))
    .toSorted((a, b) => a.due - b.due)[0]
  const left = before.pending.filter((one) => one !== come)
  return [...left, ...cues, ...failures, ...goingOn(scenario, come, fact, at)]
}

/** Can this be what was coming? */
const isAbout = (pending: Pending, { name, data }: Fact): boolean =>
  'cue' in pending
    ? name === 'cue.fired' && pending.cue === data.cue && pending.from === data.from
    : (name === 'failure.ended' && pending.failure === data.failure) ||
      (name === 'failure.began' && pending.begins && pending.failure === data.failure)

/** A cue that pauses goes on afterwards with the lines that are left. */
function goingOn(
  scenario: Scenario,
  come: Pending | undefined,
  { name, data }: Fact,
  at: number,
): readonly Pending[] {
  if (name !== 'cue.fired') return []
  const cue = scenario.cues.find(({ id }) => id === data.cue)
  const pause = pauseIn(cue, data.from)
  if (!pause) return []
  return [
    {
      cue: data.cue,
      from: pause.index + 1,
      due: later(pause.length, at),
      cause: come?.cause ?? -1,
      about: come && 'cue' in come ? come.about : undefined,
    },
  ]
}

/** The first pause of a cue from a line on; undefined when it goes to its end without one. */
export function pauseIn(
  cue: Cue | undefined,
  from: number,
): { readonly index: number; readonly length: string } | undefined {
  for (const [index, line] of (cue?.do ?? []).entries())
    if (index >= from && 'pause' in line) return { index, length: line.pause }
  return undefined
}

const later = (delay: string | undefined, at: number): number =>
  delay === undefined ? at : resolveTime(delay, at)
