import { isAct } from '../../src/api/operations.ts'
import type { Fact } from '../world/world.ts'
import { indexOf, lastBy, lastNamed, type Log } from './log.ts'
import { isByHand } from './undo.ts'

/** What happened while time was moved on, as long as nothing has been done since; else undefined. */
export function newsIn({ path }: Log): readonly Fact[] | undefined {
  const moved = lastNamed(path, 'clock.advanced')?.entry
  if (!moved) return undefined
  const last = indexOf(path, moved.seq)
  if (lastBy(path, isAct) > last || path.slice(last).some(({ entry }) => isByHand(entry)))
    return undefined
  return path
    .slice(indexOf(path, moved.turn))
    .filter(({ entry }) => entry.turn === moved.turn && entry.by === 'cue')
    .map(({ entry }) => entry.fact)
}
