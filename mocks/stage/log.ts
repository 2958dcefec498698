import type { Scenario } from '../scenario/format.ts'
import { apply } from '../world/county.ts'
import type { World } from '../world/world.ts'
import { type Entry, follow, opening, type Scene } from './director.ts'

/** An entry with the world and the scene as they are after it; what is the same is shared. */
type Moment = { readonly entry: Entry; readonly world: World; readonly scene: Scene }

type Rewound = { readonly seq: number; readonly rewound: number }

/**
 * All that happened, in order. `path` is what holds now: a rewind cuts the path and never `all`,
 * so that nothing that practice saw is forgotten.
 */
export type Log = {
  readonly start: { readonly at: number; readonly world: World; readonly scene: Scene }
  readonly all: readonly (Entry | Rewound)[]
  readonly path: readonly Moment[]
}

export const begin = (scenario: Scenario, world: World, at: number): Log => ({
  start: { at, world, scene: opening(scenario) },
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
  { fact, at, by, turn }: Omit<Entry, 'seq' | 'turn'> & { readonly turn?: number },
): Log {
  const seq = log.all.length
  const entry: Entry = { seq, at, by, turn: turn ?? seq, fact }
  const { world, scene } = present(log)
  return {
    ...log,
    all: [...log.all, entry],
    path: [
      ...log.path,
      { entry, world: apply(world, fact, at), scene: follow(scenario, scene, entry) },
    ],
  }
}

/** Takes back everything from the entry `from` on. */
export const rewind = (log: Log, from: number): Log => ({
  ...log,
  all: [...log.all, { seq: log.all.length, rewound: from }],
  path: log.path.filter((moment) => moment.entry.seq < from),
})

/** Folds the present path anew, from the same opening. The same world and scene come of it. */
export function refold(scenario: Scenario, { start, all, path }: Log): Log {
  let folded: Log = { ...begin(scenario, start.world, start.at), all }
  for (const { entry } of path) {
    const before = { ...folded, all: all.slice(0, entry.seq) }
    folded = { ...append(scenario, before, entry), all }
  }
  return folded
}
