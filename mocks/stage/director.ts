import type { Condition, Leaf, Matcher, Scenario, Step } from '../scenario/format.ts'
import { wordsOf } from '../../src/lib/text.ts'
import { resolveTime } from '../../src/lib/time.ts'
import { isPhone, phoneDigits } from '../../src/lib/phone.ts'
import type { Fact } from '../world/world.ts'

/** A fact as it stands in the log. */
export type Entry = {
  readonly seq: number
  /** Virtual time, milliseconds. */
  readonly at: number
  /** What made it: an operation's name, the screen, a cue or the practice itself. */
  readonly by: string
  /** The `seq` of the first fact of the same turn: what one request or command made together. */
  readonly turn: number
  readonly fact: Fact
}

/** Where the exercise is, as the world is where the county is. Folded from the same log. */
export type Scene = {
  /** The step at hand; undefined when all are done. */
  readonly step: string | undefined
  /** The entry with which it began; -1 for the opening. */
  readonly since: number
  readonly done: readonly { readonly step: string; readonly seq: number }[]
  /** `turn` is where undoing a slip rewinds to. */
  readonly slips: readonly { readonly slip: string; readonly step: string; readonly turn: number }[]
  readonly pending: readonly Pending[]
  /** The conditions that facts have met. They count the whole run, unless they say since when. */
  readonly met: ReadonlySet<Leaf>
}

export type Pending = {
  readonly cue: string
  readonly due: number
  readonly cause: number
  /** The conversation that it will be about, if it is about one. */
  readonly about: string | undefined
}

export const opening = (scenario: Scenario): Scene => ({
  step: scenario.steps[0]?.id,
  since: -1,
  done: [],
  slips: [],
  pending: [],
  met: new Set(),
})

/** The scene after an entry. Pure; never throws. */
export function follow(scenario: Scenario, before: Scene, entry: Entry): Scene {
  const hits = leavesOf(scenario).filter(
    (leaf) => matches(leaf, entry.fact) && counts(scenario, before, leaf),
  )
  const met = hits.length > 0 ? new Set([...before.met, ...hits]) : before.met
  const becomesTrue = (condition: Condition) =>
    leaves(condition).some((leaf) => hits.includes(leaf)) && holds(condition, met)

  const current = scenario.steps.find((step) => step.id === before.step)
  const slips = (current?.slips ?? [])
    .filter((slip) => becomesTrue(slip.when))
    .map((slip) => ({ slip: slip.id, step: current?.id ?? '', turn: entry.turn }))
  const { fact } = entry
  const about = 'conversation' in fact.data ? fact.data.conversation : undefined
  const cues = scenario.cues
    .filter(({ after, each }) =>
      each ? becomesTrue(after) : !holds(after, before.met) && holds(after, met),
    )
    .map((cue) => ({
      cue: cue.id,
      due: cue.delay === undefined ? entry.at : resolveTime(cue.delay, entry.at),
      cause: entry.seq,
      about,
    }))
    // Two messages before the answer get one answer.
    .filter(({ cue }) => !before.pending.some((one) => one.cue === cue && one.about === about))
  const fired =
    fact.name === 'cue.fired' ? before.pending.find(({ cue }) => cue === fact.data.cue) : undefined
  const waiting = fired ? before.pending.filter((pending) => pending !== fired) : before.pending

  return goOn(
    scenario,
    {
      ...before,
      met,
      slips: slips.length > 0 ? [...before.slips, ...slips] : before.slips,
      pending: cues.length > 0 ? [...waiting, ...cues] : waiting,
    },
    entry.seq,
  )
}

/** The next cue that is due by then, the earliest first. */
export const due = (scene: Scene, by: number): Pending | undefined =>
  scene.pending.filter((pending) => pending.due <= by).toSorted((a, b) => a.due - b.due)[0]

/** Passes the steps whose condition holds: the one at hand, and any later one that is true already. */
function goOn(scenario: Scenario, scene: Scene, seq: number): Scene {
  const index = scenario.steps.findIndex((step) => step.id === scene.step)
  const step = scenario.steps[index]
  if (!step || !holds(step.done, scene.met)) return scene
  return goOn(
    scenario,
    {
      ...scene,
      step: scenario.steps[index + 1]?.id,
      since: seq,
      done: [...scene.done, { step: step.id, seq }],
    },
    seq,
  )
}

/** Does it count yet? What says since when has to wait for that step. */
function counts({ steps }: Scenario, { step }: Scene, leaf: Leaf): boolean {
  if (!('since' in leaf) || step === undefined) return true
  const index = (id: string | undefined) => steps.findIndex((one) => one.id === id)
  return index(leaf.since) <= index(step)
}

const known = new WeakMap<Scenario, readonly Leaf[]>()

function leavesOf(scenario: Scenario): readonly Leaf[] {
  const made = known.get(scenario) ?? [
    ...scenario.steps.flatMap(conditionsOf),
    ...scenario.cues.flatMap((cue) => leaves(cue.after)),
  ]
  known.set(scenario, made)
  return made
}

const conditionsOf = (step: Step): readonly Leaf[] => [
  ...leaves(step.done),
  ...step.slips.flatMap((slip) => leaves(slip.when)),
]

function leaves(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  if ('not' in condition) return leaves(condition.not)
  return [condition]
}

function holds(condition: Condition, met: ReadonlySet<Leaf>): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, met))
  if ('any' in condition) return condition.any.some((one) => holds(one, met))
  if ('not' in condition) return !holds(condition.not, met)
  return met.has(condition)
}

function matches(leaf: Leaf, { name, data }: Fact): boolean {
  if ('page' in leaf) return name === 'page.opened' && data.page === leaf.page
  const fields = new Map<string, unknown>(Object.entries(data))
  return (
    name === leaf.happened &&
    Object.entries(leaf.where ?? {}).every(([key, matcher]) => fits(matcher, fields.get(key)))
  )
}

/** Is a value such as a condition wants it? */
export function fits(matcher: Matcher, value: unknown): boolean {
  if (typeof matcher !== 'object') return same(matcher, value)
  if ('not' in matcher) return !same(matcher.not, value)
  if ('in' in matcher) return matcher.in.some((one) => same(one, value))
  const words = wordsOf(String(value))
  return matcher.has.some((start) =>
    words.some((word) => word.startsWith(start.toLocaleLowerCase('fi'))),
  )
}

/** Phone numbers are the same however they are spelt. */
const same = (wanted: string | number | boolean, value: unknown): boolean =>
  wanted === value ||
  (typeof wanted === 'string' &&
    typeof value === 'string' &&
    isPhone(wanted) &&
    phoneDigits(wanted) === phoneDigits(value))
