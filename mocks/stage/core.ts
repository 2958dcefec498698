import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Language } from '../../src/lib/language.ts'
import { openingTime } from '../../src/lib/time.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Step } from '../scenario/format/step.ts'
import { openWorld } from '../world/opening.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import { overdue } from './failures.ts'
import { append, begin, type Log, present } from './log.ts'
import { type Scene, stepOf } from './scene.ts'
import { withTimes } from './times.ts'

/** One rehearsal as it stands. */
export type Stage = {
  readonly script: Script
  readonly log: Log
  /** Grows when time is turned back: what was asked in an earlier epoch is not answered in a later one. */
  readonly epoch: number
  /** Virtual time runs on from here with the real one. Milliseconds. */
  readonly anchor: { readonly virtual: number; readonly real: number }
}

/** Words an author's Finnish sentence in a language; a sentence without a translation stays Finnish. */
export type Say = (authored: string, language: Language) => string

/** What all parts of a rehearsal share. */
export type Core = ReturnType<typeof openStage>

/**
 * Opens a scenario's county with an empty log, and tells how it is read and how facts are added.
 * @param real the real time in milliseconds, whenever it is asked
 */
export function openStage(script: Script, real: () => number, say: Say) {
  /** Nothing changes a world, so one that has been opened serves again. */
  let known: { readonly from: Script; readonly at: number; readonly world: World } | undefined
  const fresh = (from: Script): Log => {
    const at = openingTime(from.scenario.opening.clock, real())
    if (known?.from !== from || known.at !== at) known = { from, at, world: openWorld(from, at) }
    return begin(from.scenario, known.world, at)
  }
  const log = fresh(script)
  const store: StoreApi<Stage> = createStore(() => ({
    script,
    log,
    epoch: 0,
    anchor: { virtual: log.start.at, real: real() },
  }))

  const state = () => store.getState()
  const world = (): World => present(state().log).world
  const scene = (): Scene => present(state().log).scene
  const step = (): Step | undefined => stepOf(state().script.scenario, scene())
  /** The virtual time, in milliseconds. */
  const now = (): number => state().anchor.virtual + real() - state().anchor.real
  const anchorAt = (virtual: number) => ({ virtual, real: real() })

  /** A sentence with the times of appointments that it names, as they were when the exercise began. */
  const timed = (sentence: string, language: Language): string =>
    withTimes(sentence, state().log.start.world, language)

  const started = real()
  /** How long has been practised, in milliseconds. */
  const spent = (): number => real() - started

  const put = (
    happened: Fact,
    by: string,
    at: number,
    turn?: number,
    person = happened.name === 'signed.in' ? happened.data.person : world().client.id,
  ): void =>
    store.setState(({ script: { scenario }, log: before }) => ({
      log: append(scenario, before, {
        fact: happened,
        by,
        for: person,
        at: Math.max(at, present(before).at),
        spent: spent(),
        ...(turn !== undefined && { turn }),
      }),
    }))

  /** Adds a fact, and what follows from it by itself: failures that are over. */
  const add = (happened: Fact, by: string, at = now(), turn?: number, person?: string): void => {
    put(happened, by, at, turn, person)
    for (const { id, failure } of overdue(state().script.scenario, scene()))
      put(fact('failure.ended', { failure: id, kind: failure }), 'cue', at, turn)
  }

  return { store, state, world, scene, step, now, anchorAt, spent, fresh, say, timed, add }
}
