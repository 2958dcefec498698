import { isAct } from '../../src/api/operations.ts'
import { finish } from '../../src/lib/steps.ts'
import { resolveTime } from '../../src/lib/time.ts'
import type { Condition, Leaf } from '../scenario/format/condition.ts'
import type { Cue } from '../scenario/format/cue.ts'
import type { Failure } from '../scenario/format/failure.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Slip } from '../scenario/format/slip.ts'
import type { Step } from '../scenario/format/step.ts'
import type { Fact } from '../world/world.ts'
import { holds, leaves, matches } from './conditions.ts'
import { waysOf } from './ways.ts'

/** A fact as it stands in the log. */
export type Entry = {
  readonly seq: number
  /** Virtual time, milliseconds. */
  readonly at: number
  /** How long has been practised by then, in milliseconds of real time. */
  readonly spent: number
  /** What made it: an operation's name, the screen, a cue or the practice itself. */
  readonly by: string
  /** The `seq` of the first fact of the same turn: what one request or command made together. */
  readonly turn: number
  /** In whose matters it happened. */
  readonly for: string
  readonly fact: Fact
}

/** Where the exercise is, as the world is where the county is. Folded from the same log. */
export type Scene = {
  /** The virtual time of the opening, and of the latest entry. Milliseconds. */
  readonly opened: number
  readonly at: number
  /** The step at hand; undefined when all are done. */
  readonly step: string | undefined
  /** The entry with which it began; -1 for the opening. */
  readonly since: number
  readonly done: readonly Done[]
  /** `turn` is where undoing a slip rewinds to. */
  readonly slips: readonly { readonly slip: string; readonly step: string; readonly turn: number }[]
  /** The turn in the step at hand that led neither on nor astray; undefined when there was none. */
  readonly otherwise: number | undefined
  readonly pending: readonly Pending[]
  readonly failures: ReadonlyMap<string, Course>
  readonly signals: ReadonlyMap<string, 'shown' | 'noticed' | 'missed'>
  /** The steps, choices, cues and failures that have begun: since then something may count. */
  readonly begun: ReadonlySet<string>
  /** How often facts have met each condition. */
  readonly met: ReadonlyMap<Leaf, number>
}

type Done = {
  readonly step: string
  /** The way in which it was done. */
  readonly way: string
  readonly seq: number
}

/** What is coming: the lines of a cue from one on, or the begin or the end of a failure. */
export type Pending = {
  readonly due: number
  readonly cause: number
} & (
  | { readonly cue: string; readonly from: number; readonly about: string | undefined }
  | { readonly failure: string; readonly begins: boolean }
)

/** How a planned failure goes: how often it was met, and whether it is over. */
type Course = { readonly times: number; readonly ended: boolean }

export const opening = (scenario: Scenario, at: number): Scene => {
  const first = scenario.steps[0]?.id
  return {
    opened: at,
    at,
    step: first,
    since: -1,
    done: [],
    slips: [],
    otherwise: undefined,
    pending: [],
    failures: new Map(),
    signals: new Map(),
    begun: new Set(first === undefined ? [] : [first]),
    met: new Map(),
  }
}

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

/** The next event that is due by then, the earliest first. */
export const due = (scene: Scene, by: number): Pending | undefined =>
  scene.pending.filter((pending) => pending.due <= by).toSorted((a, b) => a.due - b.due)[0]

/** The step at hand. */
export const stepOf = (scenario: Scenario, { step }: Pick<Scene, 'step'>): Step | undefined =>
  scenario.steps.find(({ id }) => id === step)

/** The slips that can be met in a step. */
export const slipsIn = (scenario: Scenario, step: Step | undefined): readonly Slip[] =>
  step ? [...step.slips, ...scenario.slips] : []

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

/** Does a condition hold on the present path? */
export const isMet = (condition: Condition, scene: Scene): boolean =>
  holds(condition, (leaf) => isTrue(leaf, scene))

function isTrue(leaf: Leaf, scene: Scene): boolean {
  if ('clock' in leaf) {
    const { min, max } = leaf.clock
    return (
      (min === undefined || scene.at >= resolveTime(min, scene.opened)) &&
      (max === undefined || scene.at <= resolveTime(max, scene.opened))
    )
  }
  if ('slip' in leaf) return scene.slips.some(({ slip }) => slip === leaf.slip)
  if ('noticed' in leaf) return scene.signals.get(leaf.noticed) === 'noticed'
  if ('missed' in leaf) return scene.signals.get(leaf.missed) === 'missed'
  const least = 'times' in leaf ? (leaf.times ?? 1) : 1
  return (scene.met.get(leaf) ?? 0) >= least
}

const added = (met: Scene['met'], hits: readonly Leaf[]): Scene['met'] => {
  const counted = new Map(met)
  for (const leaf of hits) counted.set(leaf, (counted.get(leaf) ?? 0) + 1)
  return counted
}

/** What counts only since something waits for that, and begins anew with it. */
const counts = ({ begun }: Scene, since: string | undefined): boolean =>
  since === undefined || begun.has(since)

/** What a fact begins, so that something may count since then. */
function begunBy({ name, data }: Fact): string | undefined {
  if (name === 'said') return data.choice
  if (name === 'cue.fired') return data.cue
  if (name === 'failure.began') return data.failure
  return undefined
}

function begin(scenario: Scenario, scene: Scene, id: string | undefined): Scene {
  if (id === undefined) return scene
  const anew = leavesOf(scenario).all.filter((leaf) => 'since' in leaf && leaf.since === id)
  const met = anew.some((leaf) => scene.met.has(leaf))
    ? new Map([...scene.met].filter(([leaf]) => !anew.includes(leaf)))
    : scene.met
  return { ...scene, met, begun: scene.begun.has(id) ? scene.begun : new Set([...scene.begun, id]) }
}

function failuresAfter({ failures }: Scene, { name, data }: Fact): Scene['failures'] {
  if (name !== 'failure.began' && name !== 'failure.met' && name !== 'failure.ended')
    return failures
  const { times = 0, ended = false } = failures.get(data.failure) ?? {}
  return new Map(failures).set(data.failure, {
    times: name === 'failure.met' ? times + 1 : name === 'failure.began' ? 0 : times,
    ended: name === 'failure.ended' || (name === 'failure.met' && ended),
  })
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

function pendingAfter(
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

type Leaves = {
  readonly all: readonly Leaf[]
  /** Those that a fact of that name can meet. */
  readonly byFact: ReadonlyMap<string, readonly Leaf[]>
}

const known = new WeakMap<Scenario, Leaves>()

function leavesOf(scenario: Scenario): Leaves {
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
