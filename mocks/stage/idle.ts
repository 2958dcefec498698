import { isOperation } from '../../src/api/operations.ts'
import { fromIso } from '../../src/lib/time.ts'
import { type Fact, fact, type World } from '../world/world.ts'
import type { Moment } from './log.ts'

/**
 * How long nothing has been done in the service, by the time that was moved on. Time that runs by itself does not
 * count: nobody who practises is hurried. Milliseconds.
 */
export function idleFor(path: readonly Moment[]): number {
  let idle = 0
  for (const { entry } of path.toReversed()) {
    const { name, data } = entry.fact
    if (name === 'page.opened' || isOperation(entry.by)) break
    if (name === 'clock.advanced') idle += fromIso(data.to) - fromIso(data.from)
  }
  return idle
}

/** What becomes of a session in which nothing has been done for so long; undefined when nothing does. */
export function idled({ session, idleness }: World, idle: number): Fact | undefined {
  const { limits, endsIn } = idleness
  if (session === null || !limits) return undefined
  if (idle >= limits.out) return fact('session.expired', {})
  if (idle < limits.warn || endsIn !== undefined) return undefined
  return fact('session.warned', { minutes: Math.ceil((limits.out - idle) / 60_000) })
}

/** How much longer nothing must be done until something becomes of it; undefined where it does not count. */
export function idleLeft({ session, idleness }: World, idle: number): number | undefined {
  const { limits, endsIn } = idleness
  if (session === null || !limits) return undefined
  return (endsIn === undefined ? limits.warn : limits.out) - idle
}
