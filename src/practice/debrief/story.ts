import type { Failure } from '../../../mocks/scenario/format/failure.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Signal } from '../../../mocks/scenario/format/signal.ts'
import type { Slip } from '../../../mocks/scenario/format/slip.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { type By, isMoment, type Log, presentRun, type Scene, type Seen, seenIn } from './run.ts'
import { tell, type Told } from './told.ts'

/** A step that is done, and how. */
type StepTold = {
  readonly step: Step
  readonly by: By
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
