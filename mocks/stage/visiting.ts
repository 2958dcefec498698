import { isAct } from '../../src/api/operations.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { pageAt } from '../../src/lib/paths.ts'
import { course } from '../world/county.ts'
import { asked, liveVisit, visitOf } from '../world/visit-state.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import { type Log, present } from './log.ts'
import { due } from './pending.ts'
import type { Scene } from './scene.ts'

/** What comes within this time belongs to the visit, in milliseconds. */
const soon = 20 * minute

/** When something comes next of its own accord while the client is in a remote visit, in milliseconds. */
export function comingIn(world: World, scene: Scene, now: number): number | undefined {
  const times = [due(scene, now + soon)?.due ?? [], course()?.visitComing(world)?.at ?? []].flat()
  return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined
}

/** Is it the client who has to do something now: to answer, to come back, or to go on as nothing more is coming? */
export function isClientsTurn(world: World, scene: Scene, now: number): boolean {
  const appointment = liveVisit(world)
  if (appointment === undefined) return false
  const visit = visitOf(world, appointment)
  return (
    visit.state === 'lost' ||
    asked(visit) !== undefined ||
    comingIn(world, scene, now) === undefined
  )
}

/** In a remote visit: has that for which one waits come by itself already? */
export function hasCome(log: Log, now: number): boolean {
  const { world, scene } = present(log)
  if (isClientsTurn(world, scene, now)) return true
  const ended = log.path.findLastIndex(({ entry }) => entry.fact.name === 'visit.ended')
  return (
    ended >= 0 &&
    !log.path
      .slice(ended)
      .some(({ entry }) => isAct(entry.by) || entry.fact.name === 'clock.advanced')
  )
}

/** Whoever opens another page, or loads the page anew, is no longer in the waiting room or the call. */
export function roomLeft(
  world: World,
  { name, data }: Fact<'page.opened' | 'page.reloaded'>,
): Fact<'visit.left'> | undefined {
  const appointment = liveVisit(world)
  if (appointment === undefined) return undefined
  const { page, parameters } = (name === 'page.opened' && pageAt(data.path)) || {}
  if (page === 'visit.room' && parameters?.['appointment'] === appointment) return undefined
  const { state } = visitOf(world, appointment)
  return state === 'out' || state === 'ended'
    ? undefined
    : fact('visit.left', { appointment, from: state, how: 'page' })
}
