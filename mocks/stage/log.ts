import type { Scenario } from '../scenario/format/scenario.ts'
import { apply } from '../world/county.ts'
import type { FactName } from '../world/facts.ts'
import type { World } from '../world/world.ts'
import { follow } from './director.ts'
import { type Entry, opening, type Scene } from './scene.ts'

/** An entry with the world and the scene as they are after it; what is the same is shared. */
export type Moment = {
  readonly entry: Entry
  readonly world: World
  readonly scene: Scene
  /** Where on the path each kind of entry stands for the last time: nobody looks through a long path. */
  readonly last: {
    readonly named: Readonly<Record<string, number>>
    readonly by: Readonly<Record<string, number>>
  }
}

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
  /** Those of `all` in which time was turned back. */
  readonly turns: readonly Rewound[]
}

/** Is it an entry, and not a turn of time? */
export const isMoment = (one: Moment | Rewound): one is Moment => 'entry' in one

/** The number of an entry or of a rewind: its place in all that happened. */
export const seqOf = (one: Moment | Rewound): number => (isMoment(one) ? one.entry.seq : one.seq)

/** Has a slip ever been met, if only in what was taken back? @param turn one that does not count */
export const isToldOf = ({ all }: Log, slip: string, turn?: number): boolean =>
  all.some(
    (one) => isMoment(one) && one.scene.slips.some((met) => met.slip === slip && met.turn !== turn),
  )

/** How often the end was reached before one began anew. */
export const roundsOf = ({ turns }: Log): number =>
  turns.filter(({ rewound, path }) => {
    const last = path.at(-1)
    return rewound === 0 && last !== undefined && last.scene.step === undefined
  }).length

/** The last entry of that name on a path. */
export const lastNamed = (path: readonly Moment[], name: FactName): Moment | undefined =>
  path[path.at(-1)?.last.named[name] ?? -1]

/** Where on a path the last entry stands that is by one of those; -1 when none is. */
export const lastBy = (path: readonly Moment[], isOne: (by: string) => boolean): number =>
  Object.entries(path.at(-1)?.last.by ?? {}).reduce(
    (latest, [by, index]) => (isOne(by) ? Math.max(latest, index) : latest),
    -1,
  )

/** Where an entry of that number, or the next after it, stands on a path. */
export function indexOf(path: readonly Moment[], seq: number): number {
  let [low, high] = [0, path.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((path[middle]?.entry.seq ?? seq) < seq) low = middle + 1
    else high = middle
  }
  return low
}

/** A log in which nothing has happened. */
export const begin = (scenario: Scenario, world: World, at: number): Log => ({
  start: { at, world, scene: opening(scenario, at) },
  all: [],
  path: [],
  turns: [],
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
  const moment = after(scenario, present(log), { ...rest, seq, turn: turn ?? seq }, log.path)
  return { ...log, all: [...log.all, moment], path: [...log.path, moment] }
}

const after = (
  scenario: Scenario,
  { world, scene }: Pick<Moment, 'world' | 'scene'>,
  entry: Entry,
  path: readonly Moment[],
): Moment => ({
  entry,
  world: apply(world, entry.fact, entry.at, entry.for),
  scene: follow(scenario, scene, entry),
  last: {
    named: { ...path.at(-1)?.last.named, [entry.fact.name]: path.length },
    by: { ...path.at(-1)?.last.by, [entry.by]: path.length },
  },
})

/** Takes back everything from the entry `from` on. */
export const rewind = (log: Log, from: number, spent: number): Log => ({
  ...turned(log, from, spent),
  path: log.path.slice(0, indexOf(log.path, from)),
})

/** Puts back what a rewind took away. */
export const restore = (log: Log, { path }: Rewound, spent: number): Log => ({
  ...turned(log, log.all.length, spent),
  path,
})

/** Begins anew from an opening; what has happened stays told. */
export const reopen = (log: Log, { start }: Log, spent: number): Log => ({
  ...turned(log, 0, spent),
  start,
  path: [],
})

function turned(log: Log, rewound: number, spent: number): Log {
  const turn = { seq: log.all.length, spent, rewound, path: log.path }
  return { ...log, all: [...log.all, turn], turns: [...log.turns, turn] }
}

/** Folds the present path anew, from the same opening. The same world and scene come of it. */
export function refold(scenario: Scenario, { start, all, path, turns }: Log): Log {
  const folded: Moment[] = []
  let reached: Pick<Moment, 'world' | 'scene'> = {
    world: start.world,
    scene: opening(scenario, start.at),
  }
  for (const { entry } of path) {
    const moment = after(scenario, reached, entry, folded)
    folded.push(moment)
    reached = moment
  }
  const anew = new Map(folded.map((moment) => [moment.entry.seq, moment]))
  return {
    start: { ...start, scene: opening(scenario, start.at) },
    all: all.map((one) => (isMoment(one) ? (anew.get(one.entry.seq) ?? one) : one)),
    path: folded,
    turns,
  }
}
