import type { Scenario } from '../scenario/format/scenario.ts'
import type { Fact } from '../world/world.ts'
import { leavesOf } from './leaves.ts'
import type { Scene } from './scene.ts'

/** What a fact begins, so that something may count since then. */
export function begunBy({ name, data }: Fact): string | undefined {
  if (name === 'said') return data.choice
  if (name === 'cue.fired') return data.cue
  if (name === 'failure.began') return data.failure
  return undefined
}

/** The scene in which that has begun: what counts since then counts anew. */
export function begin(scenario: Scenario, scene: Scene, id: string | undefined): Scene {
  if (id === undefined) return scene
  const anew = leavesOf(scenario).all.filter((leaf) => 'since' in leaf && leaf.since === id)
  const met = anew.some((leaf) => scene.met.has(leaf))
    ? new Map([...scene.met].filter(([leaf]) => !anew.includes(leaf)))
    : scene.met
  return { ...scene, met, begun: scene.begun.has(id) ? scene.begun : new Set([...scene.begun, id]) }
}

/** What counts only since something waits for that, and begins anew with it. */
export const counts = ({ begun }: Scene, since: string | undefined): boolean =>
  since === undefined || begun.has(since)
