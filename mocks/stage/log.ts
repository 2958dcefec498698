import type { Scenario } from '../scenario/format.ts'
import { apply } from '../world/county.ts'
import type { World } from '../world/world.ts'
import { type Entry, follow, opening, type Scene } from './director.ts'

/** An entry with the world and the scene as they are after it; what is the same is shared. */
export type Moment = { readonly entry: Entry; readonly world: World; readonly scene: Scene }

/** Time was turned back: `path` is what held until then. */
export type Rewound = {
  readonly seq: number
  readonly spent: number
  /** Everything from this entry on was taken back. */
  readonly rewound: number
  readonly path: readonly Moment[]
}

/**
 * All that happened, in order. `path` is what holds now: a rewind cuts the path and never `all`,
 * so that nothing that practice saw is forgotten.
 */
export type Log = {
  readonly start: { readonly at: number; readonly world: World; readonly scene: Scene }
  readonly all: readonly (Moment | Rewound)[]
  readonly path: readonly Moment[]
}

export const isMoment = (one: Moment | Rewound): one is Moment => 'entry' in one

/** The number of an entry or of a rewind: its place in all that happened. */
export const seqOf = (one: Moment | Rewound): number => (isMoment(one) ? one.entry.seq : one.seq)

/** Has a slip ever been met, if only in what was taken back? @param turn one that does not count */
export const isToldOf = ({ all }: Log, slip: string, turn?: number): boolean =>
  all.some(
    (one) => isMoment(one) && one.scene.slips.some((met) => met.slip === slip && met.turn !== turn),
  )

/** How often the end was reached before one began anew. */
export const roundsOf = ({ all }: Log): number =>
  all.filter((one) => {
    if (isMoment(one) || one.rewound !== 0) return false
    const last = one.path.at(-1)
    return last !== undefined && last.scene.step === undefined
  }).length

export const begin = (scenario: Scenario, world: World, at: number): Log => ({
  start: { at, world, scene: opening(scenario, at) },
  all: [],
  path: [],
})

/** The world and the scene as they are now, and the time of the latest entry. */
export function present(log: Log): Log['start'] {
  const last = log.path.at(-1)
  return last ? { at: last.entry.at, world: last.world, scene: last.scene } : log.start
}

/** Adds a fact. `turn` joins it to earlier facts of the same turn. */
export function append(
  scenario: Scenario,
  log: Log,
  { turn, ...rest }: Omit<Entry, 'seq' | 'turn'> & { readonly turn?: number },
): Log {
  const seq = log.all.length
  const moment = after(scenario, present(log), { ...rest, seq, turn: turn ?? seq })
  return { ...log, all: [...log.all, moment], path: [...log.path, moment] }
}

const after = (
  scenario: Scenario,
  { world, scene }: Pick<Moment, 'world' | 'scene'>,
  entry: Entry,
): Moment => ({
  entry,
  world: apply(world, entry.fact, entry.at),
  scene: follow(scenario, scene, entry),
})

/** Takes back everything from the entry `from` on. */
export const rewind = (log: Log, from: number, spent: number): Log => ({
  ...log,
  all: [...log.all, { seq: log.all.length, spent, rewound: from, path: log.path }],
  path: log.path.filter((moment) => moment.entry.seq < from),
})

/** Puts back what a rewind took away. */
export const restore = (log: Log, { path }: Rewound, spent: number): Log => ({
  ...log,
  all: [...log.all, { seq: log.all.length, spent, rewound: log.all.length, path: log.path }],
  path,
})

/** Folds the present path anew, from the same opening. The same world and scene come of it. */
export function refold(scenario: Scenario, { start, all, path }: Log): Log {
  const folded: Moment[] = []
  let reached: Pick<Moment, 'world' | 'scene'> = {
    world: start.world,
    scene: opening(scenario, start.at),
  }
  for (const { entry } of path) {
    const moment = after(scenario, reached, entry)
    folded.push(moment)
    reached = moment
  }
  const anew = new Map(folded.map((moment) => [moment.entry.seq, moment]))
  return {
    start: { ...start, scene: opening(scenario, start.at) },
    all: all.map((one) => (isMoment(one) ? (anew.get(one.entry.seq) ?? one) : one)),
    path: folded,
  }
}
