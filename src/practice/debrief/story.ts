import type { Condition, Leaf } from '../../../mocks/scenario/format/condition.ts'
import type { Failure } from '../../../mocks/scenario/format/failure.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Signal } from '../../../mocks/scenario/format/signal.ts'
import type { Slip } from '../../../mocks/scenario/format/slip.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import type { Choice } from '../../../mocks/scenario/format/talk.ts'
import type { Stage } from '../../../mocks/stage/rehearsal.ts'
import { fromIso, resolveTime } from '../../lib/time.ts'

type Log = Stage['log']
type One = Log['all'][number]
type Moment = Log['path'][number]
type Rewound = Exclude<One, Moment>
type Scene = Moment['scene']

/** Something that is told of a path. */
export type Told = {
  readonly seq: number
  /** How long had been practised by then since this run began, in milliseconds. */
  readonly spent: number
  /** The virtual time. */
  readonly at: number
  /** The hand did it, to show how. */
  readonly hand: boolean
} & (
  | { readonly kind: 'start' }
  /** `way` is how it was done, where several ways are right. */
  | { readonly kind: 'step'; readonly step: Step; readonly way: string | undefined }
  | { readonly kind: 'jump'; readonly steps: readonly Step[] }
  | { readonly kind: 'hint'; readonly step: Step; readonly level: number }
  | { readonly kind: 'shown'; readonly step: Step }
  | { readonly kind: 'slip'; readonly step: Step; readonly slip: Slip; readonly turn: number }
  /** `slips` are the turns of those that it took back. */
  | { readonly kind: 'undo'; readonly slips: readonly number[] }
  | { readonly kind: 'redo' }
  | {
      readonly kind: 'said'
      readonly step: Step
      readonly choice: Choice
      /** The step was done with it. */
      readonly done: boolean
    }
  | { readonly kind: 'guess'; readonly step: Step }
  | { readonly kind: 'time'; readonly from: number }
  | { readonly kind: 'failure'; readonly step: Step; readonly failure: Failure }
)

/** One kind of what is told. */
export type ToldOf<K extends Told['kind']> = Extract<Told, { kind: K }>

/** A step that is done, and how. */
type StepTold = {
  readonly step: Step
  readonly by: 'learner' | 'hand' | 'jump'
  /** The highest level of hints that was shown. 3 is doing it together. */
  readonly hints: number
  /** Nothing went astray in it, and no help was needed. */
  readonly smooth: boolean
}

/** A wrong turn that was taken, however often. */
type SlipTold = {
  readonly slip: Slip
  readonly step: Step
  readonly times: number
  /** What became of it; shown: only the hand took it. */
  readonly fate: 'undone' | 'left' | 'shown'
}

/** A planned failure that was met, and whether the learner came past it. */
type FailureTold = {
  readonly failure: Failure
  readonly step: Step
  readonly over: boolean
}

/** What is told of one run. */
export type Story = {
  readonly finished: boolean
  /** How long the run took, in milliseconds. */
  readonly length: number
  /** All in order. */
  readonly told: readonly Told[]
  readonly steps: readonly StepTold[]
  readonly slips: readonly SlipTold[]
  readonly failures: readonly FailureTold[]
  readonly noticed: readonly Signal[]
  readonly missed: readonly Signal[]
  /** As it stands now. */
  readonly scene: Scene
}

/** A jump plays its models at once; nobody does anything so fast after another thing. Milliseconds. */
const atOnce = 100

const isMoment = (one: One): one is Moment => 'entry' in one
const spentAt = (one: One): number => (isMoment(one) ? one.entry.spent : one.spent)

/** Tells the present run: from the log, in which what was undone stands too. */
export function storyOf({ scenario }: Script, log: Log): Story {
  const { ones, began } = presentRun(log)
  const seen = seenIn(ones, log)
  const scene = log.path.at(-1)?.scene ?? log.start.scene
  const told = tell(scenario, seen, began, log)
  const slips = slipsTold(told, log)
  const signals = decided(scenario.signals, seen)
  const steps = stepsTold(scenario, told, scene)
  const last = told.findLast(({ kind }) => kind === 'step' || kind === 'said' || kind === 'jump')
  return {
    finished: scene.step === undefined,
    length: (scene.step === undefined ? last : told.at(-1))?.spent ?? 0,
    told,
    steps,
    slips,
    failures: failuresTold(told, scene),
    noticed: signals.noticed,
    missed: signals.missed,
    scene,
  }
}

/**
 * What has happened since one began anew. Beginning anew before anything was done begins no new run, and neither
 * does a beginning that was taken back.
 */
function presentRun({ all, path }: Log): { ones: readonly One[]; began: number } {
  const first = path[0]?.entry.seq ?? Number.POSITIVE_INFINITY
  const index = all.findLastIndex(
    (one) =>
      !isMoment(one) &&
      one.rewound === 0 &&
      one.seq < first &&
      (one.path.at(-1)?.scene.done.length ?? 0) > 0,
  )
  const began = all[index]
  return { ones: all.slice(index + 1), began: began ? spentAt(began) : 0 }
}

/** A moment with the scene before it, and by whom it came about. */
type Seen = {
  readonly one: One
  readonly before: Scene
  readonly by: StepTold['by']
}

function seenIn(ones: readonly One[], { all, start }: Log): readonly Seen[] {
  // Where the run began with a jump, that stands just before it.
  const opening = all.at(-ones.length - 1)
  let branch: readonly Moment[] = []
  let rewound: Rewound | undefined = opening && !isMoment(opening) ? opening : undefined
  let jumping = rewound?.rewound === 0 ? rewound.spent : undefined
  return ones.map((one) => {
    const before = branch.at(-1)?.scene ?? start.scene
    if (!isMoment(one)) {
      const back = one.rewound === one.seq && rewound ? rewound.path : one.path
      branch = back.filter(({ entry }) => entry.seq < one.rewound)
      rewound = one
      jumping = one.rewound === 0 ? one.spent : undefined
      return { one, before, by: 'learner' }
    }
    const { spent } = one.entry
    jumping = jumping !== undefined && spent - jumping <= atOnce ? spent : undefined
    const hand = branch.some(
      ({ entry }) =>
        entry.fact.name === 'step.shown' &&
        entry.fact.data.step === before.step &&
        entry.seq > before.since,
    )
    branch = [...branch, one]
    return { one, before, by: jumping !== undefined ? 'jump' : hand ? 'hand' : 'learner' }
  })
}

function tell(
  { steps, slips: anywhere }: Script['scenario'],
  seen: readonly Seen[],
  began: number,
  { start }: Log,
): readonly Told[] {
  const stepCalled = (id: string | undefined) => steps.find((step) => step.id === id)
  const told: Told[] = [{ kind: 'start', seq: -1, spent: 0, at: start.at, hand: false }]
  for (const [index, { one, before, by }] of seen.entries()) {
    const spent = spentAt(one) - began
    const base = { spent, hand: by === 'hand' }
    if (!isMoment(one)) {
      const last = one.path.at(-1)
      const next = seen[index + 1]
      if (!last || leadsOn(one, next)) continue
      const at = last.entry.at
      const slips = last.scene.slips.filter(({ turn }) => turn >= one.rewound)
      const undone = { kind: 'undo', slips: slips.map(({ turn }) => turn) } as const
      const redone = { kind: 'redo' } as const
      told.push({ ...base, seq: one.seq, at, ...(one.rewound === one.seq ? redone : undone) })
      continue
    }
    const { entry, scene } = one
    const here = { ...base, seq: entry.seq, at: entry.at }
    const done = scene.done.filter(({ seq }) => seq === entry.seq)
    if (by === 'jump') {
      const passed = done.flatMap(({ step }) => stepCalled(step) ?? [])
      const last = told.at(-1)
      if (passed.length === 0) continue
      if (last?.kind === 'jump')
        told[told.length - 1] = { ...here, kind: 'jump', steps: [...last.steps, ...passed] }
      else told.push({ ...here, kind: 'jump', steps: passed })
      continue
    }
    const step = stepCalled(before.step)
    if (step) told.push(...toldOfFact(one, step, here))
    for (const met of scene.slips) {
      const slip = [...(step?.slips ?? []), ...anywhere].find(({ id }) => id === met.slip)
      const known = before.slips.some((other) => other.slip === met.slip && other.turn === met.turn)
      if (step && slip && !known && met.turn === entry.turn)
        told.push({ ...here, kind: 'slip', step, slip, turn: met.turn })
    }
    for (const { step: id, way } of done) {
      const passed = stepCalled(id)
      const said = entry.fact.name === 'said' && passed?.id === step?.id
      if (passed && !said)
        told.push({ ...here, kind: 'step', step: passed, way: wayName(passed, way) })
    }
  }
  return told
}

/** Was it turned back only to be told what came next: a jump, or another answer in the same conversation? */
function leadsOn({ rewound, spent }: Rewound, next: Seen | undefined): boolean {
  if (!next || !isMoment(next.one) || next.one.entry.spent - spent > atOnce) return false
  return next.one.entry.fact.name === 'said' || (rewound === 0 && next.by === 'jump')
}

function toldOfFact(
  { entry: { fact, seq }, scene }: Moment,
  step: Step,
  here: Pick<Told, 'seq' | 'spent' | 'at' | 'hand'>,
): readonly Told[] {
  if (fact.name === 'hint.shown') return [{ ...here, kind: 'hint', step, level: fact.data.level }]
  if (fact.name === 'step.shown') return [{ ...here, kind: 'shown', step, hand: true }]
  if (fact.name === 'clock.advanced')
    return [{ ...here, kind: 'time', from: fromIso(fact.data.from) }]
  if (fact.name === 'place.guessed' && !fact.data.right) return [{ ...here, kind: 'guess', step }]
  if (fact.name === 'failure.met') {
    const failure = step.failures.find(({ id }) => id === fact.data.failure)
    return failure ? [{ ...here, kind: 'failure', step, failure }] : []
  }
  if (fact.name === 'said' && step.kind === 'talk') {
    const choice = step.choices.find(({ id }) => id === fact.data.choice)
    const done = scene.done.some((one) => one.seq === seq && one.step === step.id)
    return choice ? [{ ...here, kind: 'said', step, choice, done }] : []
  }
  return []
}

const wayName = (step: Step, way: string): string | undefined =>
  'ways' in step ? step.ways.find(({ id }) => id === way)?.name : undefined

function stepsTold(
  { steps }: Script['scenario'],
  told: readonly Told[],
  { done }: Scene,
): readonly StepTold[] {
  const ids = new Set(done.map(({ step }) => step))
  return steps
    .filter(({ id }) => ids.has(id))
    .map((step) => {
      const its = told.filter((one) => 'step' in one && one.step.id === step.id)
      const last = its.findLast((one) => one.kind === 'step' || (one.kind === 'said' && one.done))
      const by = last ? (last.hand ? 'hand' : 'learner') : 'jump'
      const astray = its.some(
        ({ kind }) => kind === 'slip' || kind === 'guess' || kind === 'hint' || kind === 'shown',
      )
      return {
        step,
        by,
        hints: Math.max(0, ...its.map((one) => (one.kind === 'hint' ? one.level : 0))),
        smooth: by === 'learner' && !astray,
      }
    })
}

function slipsTold(told: readonly Told[], { path }: Log): readonly SlipTold[] {
  const slips = told.filter((one) => one.kind === 'slip')
  const firsts = slips.filter(
    ({ slip }, index) => slips.findIndex((other) => other.slip.id === slip.id) === index,
  )
  return firsts.map(({ slip, step }) => {
    const its = slips.filter((one) => one.slip.id === slip.id)
    const own = its.filter(({ hand }) => !hand)
    const left = own.some(({ turn }) => path.some(({ entry }) => entry.seq === turn))
    return {
      slip,
      step,
      times: own.length || its.length,
      fate: own.length === 0 ? 'shown' : left ? 'left' : 'undone',
    }
  })
}

function failuresTold(told: readonly Told[], { step, failures }: Scene): readonly FailureTold[] {
  const met = told.filter((one) => one.kind === 'failure')
  return met
    .filter(({ failure }, index) => met.findIndex((one) => one.failure.id === failure.id) === index)
    .map((one) => ({
      failure: one.failure,
      step: one.step,
      over: failures.get(one.failure.id)?.ended === true || step !== one.step.id,
    }))
}

/** A signal is decided once, by what was seen first; what a jump or the hand decided is not the learner's. */
function decided(
  signals: readonly Signal[],
  seen: readonly Seen[],
): Pick<Story, 'noticed' | 'missed'> {
  const firsts = signals.map((signal) => {
    for (const { one, by } of seen) {
      const how = isMoment(one) ? one.scene.signals.get(signal.id) : undefined
      if (how === 'noticed' || how === 'missed') return { signal, how: by === 'learner' && how }
    }
    return { signal, how: false }
  })
  const those = (wanted: string) =>
    firsts.filter(({ how }) => how === wanted).map(({ signal }) => signal)
  return { noticed: those('noticed'), missed: those('missed') }
}

/**
 * Does a condition hold of what is told? What happened in the service counts as it stands now; what was said,
 * noticed and gone astray counts even where it was taken back.
 */
export function isTold(condition: Condition, story: Story): boolean {
  if ('all' in condition) return condition.all.every((one) => isTold(one, story))
  if ('any' in condition) return condition.any.some((one) => isTold(one, story))
  if ('not' in condition) return !isTold(condition.not, story)
  return isTrue(condition, story)
}

function isTrue(leaf: Leaf, { slips, told, noticed, missed, scene }: Story): boolean {
  if ('slip' in leaf)
    return slips.some(({ slip, fate }) => slip.id === leaf.slip && fate !== 'shown')
  if ('said' in leaf)
    return told.some((one) => one.kind === 'said' && !one.hand && one.choice.id === leaf.said)
  if ('noticed' in leaf) return noticed.some(({ id }) => id === leaf.noticed)
  if ('missed' in leaf) return missed.some(({ id }) => id === leaf.missed)
  if ('clock' in leaf) {
    const { min, max } = leaf.clock
    return (
      (min === undefined || scene.at >= resolveTime(min, scene.opened)) &&
      (max === undefined || scene.at <= resolveTime(max, scene.opened))
    )
  }
  return (scene.met.get(leaf) ?? 0) >= ('times' in leaf ? (leaf.times ?? 1) : 1)
}
