import type { Page } from '../../src/lib/paths.ts'
import type { Failure } from '../scenario/format/failure.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Choice } from '../scenario/format/talk.ts'
import type { FactName } from '../world/facts.ts'
import type { Fact } from '../world/world.ts'
import { asking } from './asking.ts'
import { openStage, type Say } from './core.ts'
import { happenings } from './happenings.ts'
import { isToldOf, lastNamed, type Moment, roundsOf } from './log.ts'
import { newsIn } from './news.ts'
import { playing } from './playing.ts'
import { failingIn, feedbackIn, openPageIn, reachableIn, replyIn, slipMetIn } from './questions.ts'
import { ringingIn } from './ringing.ts'
import { telling } from './telling.ts'
import { turning } from './turning.ts'
import { lastByHand, lastDone, lastRewind, type Undoable } from './undo.ts'

/** One rehearsal: what can be done with it, and what can be asked of it. */
export type Rehearsal = ReturnType<typeof startRehearsal>

/** A rehearsal as it stands. */
export type Stage = ReturnType<Rehearsal['store']['getState']>

/** What can be played: a line that an author wrote, something said, or the right guess. */
export type Played = Parameters<Rehearsal['play']>[0]

/** A wrong turn that was taken in the step at hand. */
export type SlipMet = NonNullable<ReturnType<Rehearsal['slipMet']>>

/**
 * Starts one rehearsal of a scenario: its county, its log and its exercise, in memory.
 * @param real the real time in milliseconds, whenever it is asked
 */
export function startRehearsal(script: Script, real: () => number, say: Say) {
  const core = openStage(script, real, say)
  const { store, state, now, world, scene, step, timed } = core
  const happens = happenings(core)
  const told = telling(core)
  const asked = asking(core, { ...happens, ...told })
  const played = playing(core, { ...happens, ...told, ...asked })
  const turned = turning(core, played)
  const { note, noteHelp, call, answer, guess } = told
  const { fire, arm, disarm, advance, countyTurn } = happens

  return {
    store,
    subscribe: store.subscribe,
    now,
    world,
    scene,
    step,
    timed,
    ...asked,
    note,
    noteHelp,
    call,
    answer,
    guess,
    ...played,
    fire,
    arm,
    disarm,
    advance,
    countyTurn,
    ...turned,
    /** Lets what is due happen. The screen calls it, and not while somebody types. */
    tick: (): void => happens.settle(now()),

    replyOf: (choice: Choice): string => replyIn(state(), choice),
    openPage: (): Page => openPageIn(state()),
    feedback: (): string | undefined => feedbackIn(state()),
    slipMet: () => slipMetIn(state()),
    failing: (): Failure | undefined => failingIn(state()),
    reachable: (): readonly string[] => reachableIn(state()),
    /** Has a slip ever been met here, if only in what was taken back? */
    hasSlipped: (slip: string): boolean => isToldOf(state().log, slip),
    /** How often the end has been reached before one began anew. */
    rounds: (): number => roundsOf(state().log),
    /** What a trainer started or ended last, as long as nothing has been done or tried since; else undefined. */
    byHand: (): Fact | undefined => lastByHand(state().log),
    /** What happened while time was moved on, as long as nothing has been done since; else undefined. */
    news: (): readonly Fact[] | undefined => newsIn(state().log),
    /** Who lets the client's phone ring, and has not been answered. */
    ringing: (): string | undefined => ringingIn(state().log.path),
    /** The last entry of that name that holds. */
    lastOf: (name: FactName): Moment | undefined => lastNamed(state().log.path, name),
    /** What was done last, and from which entry `rewind` would undo it. Undefined when nothing has been done. */
    undoable: (): Undoable | undefined => lastDone(state().log),
    /** Can what was taken back last be put back? Not once something else has been done. */
    redoable: (): boolean => lastRewind(state().log) !== undefined,
  }
}
