import { resolveTime } from '../../src/lib/time.ts'
import type { Condition, Leaf } from '../scenario/format/condition.ts'
import { holds } from './conditions.ts'
import type { Scene } from './scene.ts'

/** Does a condition hold on the present path? */
export const isMet = (condition: Condition, scene: Scene): boolean =>
  holds(condition, (leaf) => isTrue(leaf, scene))

/** Does a part of a condition hold on the present path? */
export function isTrue(leaf: Leaf, scene: Scene): boolean {
  if ('clock' in leaf) {
    const { min, max } = leaf.clock
    return (
      (min === undefined || scene.at >= resolveTime(min, scene.opened)) &&
      (max === undefined || scene.at <= resolveTime(max, scene.opened))
    )
  }
  if ('slip' in leaf) return scene.slips.some(({ slip }) => slip === leaf.slip)
  if ('noticed' in leaf) return scene.signals.get(leaf.noticed) === 'noticed'
  if ('missed' in leaf) return scene.signals.get(leaf.missed) === 'missed'
  const least = 'times' in leaf ? (leaf.times ?? 1) : 1
  return (scene.met.get(leaf) ?? 0) >= least
}
