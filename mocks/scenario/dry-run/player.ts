import { finish } from '../../../src/lib/steps.ts'
import type { Say } from '../../stage/core.ts'
import { type Rehearsal, type Stage, startRehearsal } from '../../stage/rehearsal.ts'
import type { Scene } from '../../stage/scene.ts'
import type { Act } from '../../stage/ways.ts'
import { loadLate } from '../../world/county.ts'
import type { Line } from '../format/line.ts'
import type { Script } from '../format/script.ts'
import type { Start } from './starts.ts'

// Whoever plays everything needs everything.
await loadLate()

/** What has been seen to happen while a scenario was played over and over. */
export type Seen = {
  /** Ids of cues, and of failures that began. */
  readonly fired: Set<string>
  readonly began: Set<string>
  readonly shown: Set<string>
  readonly noticed: Set<string>
  /** Steps that were at hand. */
  readonly steps: Set<string>
  /** From which step the course went to which; from `*` where a branch of the whole scenario led. */
  readonly legs: Set<string>
}

export const nothingSeen = (): Seen => ({
  fired: new Set(),
  began: new Set(),
  shown: new Set(),
  noticed: new Set(),
  steps: new Set(),
  legs: new Set(),
})

/** An act with which the service dealt otherwise than its line says. */
export type Surprise = {
  /** Which of the acts that were played, and which line of what was said with it. */
  readonly index: number
  readonly line?: number
  /** Why it was refused, and why it should have been; undefined when it was not. */
  readonly reason: string | undefined
  readonly wanted: string | undefined
}

export type Player = ReturnType<typeof startPlayer>

/** More than any exercise comes to between two acts. */
const most = 1000
/** How often time is moved on until all has come that was coming. */
const mostRounds = 100

/** Something that happens again and again; `cue` is what happened last. */
export class EndlessError extends Error {
  override readonly name = 'EndlessError'
  readonly cue: string | undefined

  constructor(cue: string | undefined) {
    super('The exercise does not come to an end')
    this.cue = cue
  }
}

/** Plays a scenario on the stage from one of the days, and remembers what it has seen. */
export function startPlayer(script: Script, { today, language }: Start, say: Say, seen: Seen) {
  const rehearsal = startRehearsal(script, () => today, say)
  let entries = 0
  let left = most
  let scene = rehearsal.scene()
  /** Where it was begun from. */
  let base = scene
  let goingBack = false
  see(seen, scene, scene)
  rehearsal.subscribe(({ log: { path } }, { log: before }) => {
    const last = path.at(-1)
    if (goingBack || !last || path.length <= before.path.length) return
    entries++
    const { name, data } = last.entry.fact
    if (name === 'cue.fired') seen.fired.add(data.cue)
    if (name === 'failure.began') seen.began.add(data.failure)
    see(seen, scene, last.scene)
    scene = last.scene
    if (--left < 0) throw new EndlessError(name === 'cue.fired' ? data.cue : undefined)
  })

  /** Plays acts one after another, and tells what the service did otherwise than they say. */
  function play(acts: readonly Act[]): readonly Surprise[] {
    left = most
    return acts.flatMap((act, index) => {
      const before = rehearsal.store.getState().log.path.length
      const problem = rehearsal.play(act, language)
      if ('say' in act) return surprisesIn(linesSaid(script, act.say), rehearsal, before, index)
      const wanted = wantedIn(act)
      return problem?.type === wanted ? [] : [{ index, reason: problem?.type, wanted }]
    })
  }

  /** Lets come what is coming. */
  function settle(): void {
    left = most
    for (let round = 0; rehearsal.scene().pending.length > 0; round++) {
      const [next] = rehearsal.scene().pending
      if (round > mostRounds) throw new EndlessError(next && 'cue' in next ? next.cue : undefined)
      rehearsal.advance()
    }
  }

  return {
    rehearsal,
    play,
    settle,
    language,
    /** How many entries the stage has made. */
    entries: () => entries,
    /** Everything as it is now. Nothing on the stage changes what it was. */
    mark: (): Stage => rehearsal.store.getState(),
    /** Goes back to where it was marked, as if nothing had been done since. */
    back: (to: Stage): void => {
      goingBack = true
      rehearsal.store.setState(to, true)
      goingBack = false
      scene = rehearsal.scene()
      base = scene
      left = most
    },
    /** Has a step been completed since then? */
    completes: (step: string): boolean =>
      rehearsal
        .scene()
        .done.slice(base.done.length)
        .some((one) => one.step === step),
    /** Does another step stand at hand than then, or the same anew? */
    hasLeft: (): boolean =>
      rehearsal.scene().step !== base.step || rehearsal.scene().since !== base.since,
  }
}

function see(seen: Seen, before: Scene, { step = finish, done, signals }: Scene): void {
  seen.steps.add(step)
  if (signals !== before.signals)
    for (const [id, state] of signals) {
      seen.shown.add(id)
      if (state === 'noticed') seen.noticed.add(id)
    }
  const passed = done.slice(before.done.length).map((one) => one.step)
  const from = before.step ?? finish
  const next = passed[0] ?? step
  if (next !== from) seen.legs.add(leg('*', next))
  for (const [index, one] of passed.entries()) {
    seen.steps.add(one)
    seen.legs.add(leg(one, passed[index + 1] ?? step))
  }
}

/** From one step to another. */
export const leg = (from: string, to: string): string => `${from}>${to}`

const wantedIn = (act: Act | Line): string | undefined =>
  'refused' in act ? act.refused : undefined

const linesSaid = (script: Script, choice: string): readonly Line[] =>
  script.scenario.steps.flatMap((step) =>
    step.kind === 'talk'
      ? step.choices.filter(({ id }) => id === choice).flatMap(({ acts }) => acts)
      : [],
  )

/** What was said lets the client do something: of that the stage tells only by its facts. */
function surprisesIn(
  lines: readonly Line[],
  rehearsal: Rehearsal,
  before: number,
  index: number,
): readonly Surprise[] {
  const refusals = rehearsal.store
    .getState()
    .log.path.slice(before)
    .flatMap(({ entry: { fact } }) => (fact.name === 'act.refused' ? fact.data : []))
  return lines.flatMap((line, at) => {
    const wanted = wantedIn(line)
    const found = refusals.findIndex(({ act }) => 'act' in line && act === line.act)
    const reason = found < 0 ? undefined : refusals.splice(found, 1)[0]?.reason
    return reason === wanted ? [] : [{ index, line: at, reason, wanted }]
  })
}
