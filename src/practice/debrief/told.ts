import type { Failure } from '../../../mocks/scenario/format/failure.ts'
import type { Script } from '../../../mocks/scenario/format/script.ts'
import type { Slip } from '../../../mocks/scenario/format/slip.ts'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import type { Choice } from '../../../mocks/scenario/format/talk.ts'
import { fromIso } from '../../lib/time.ts'
import { atOnce, isMoment, type Log, type Moment, type Rewound, type Seen, spentAt } from './run.ts'

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

/** Tells what was seen, in order. */
export function tell(
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
