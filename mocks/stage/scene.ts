import type { Leaf } from '../scenario/format/condition.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Slip } from '../scenario/format/slip.ts'
import type { Step } from '../scenario/format/step.ts'
import type { Fact } from '../world/world.ts'

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

/** The scene of a scenario before anything has happened. */
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

/** The step at hand. */
export const stepOf = (scenario: Scenario, { step }: Pick<Scene, 'step'>): Step | undefined =>
  scenario.steps.find(({ id }) => id === step)

/** The slips that can be met in a step. */
export const slipsIn = (scenario: Scenario, step: Step | undefined): readonly Slip[] =>
  step ? [...step.slips, ...scenario.slips] : []
