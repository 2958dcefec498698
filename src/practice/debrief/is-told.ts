import type { Condition, Leaf } from '../../../mocks/scenario/format/condition.ts'
import { resolveTime } from '../../lib/time.ts'
import type { Story } from './story.ts'

/**
 * Does a condition hold of what is told? What happened in the service counts as it stands now; what was said,
 * noticed and gone astray counts even where it was taken back.
 */
export function isTold(condition: Condition, story: Story): boolean {
  if ('all' in condition) return condition.all.every((one) => isTold(one, story))
  if ('any' in condition) return condition.any.some((one) => isTold(one, story))
  if ('not' in condition) return !isTold(condition.not, story)
  return isTrue(condition, story)
}

function isTrue(leaf: Leaf, { slips, told, noticed, missed, scene }: Story): boolean {
  if ('slip' in leaf)
    return slips.some(({ slip, fate }) => slip.id === leaf.slip && fate !== 'shown')
  if ('said' in leaf)
    return told.some((one) => one.kind === 'said' && !one.hand && one.choice.id === leaf.said)
  if ('noticed' in leaf) return noticed.some(({ id }) => id === leaf.noticed)
  if ('missed' in leaf) return missed.some(({ id }) => id === leaf.missed)
  if ('clock' in leaf) {
    const { min, max } = leaf.clock
    return (
      (min === undefined || scene.at >= resolveTime(min, scene.opened)) &&
      (max === undefined || scene.at <= resolveTime(max, scene.opened))
    )
  }
  return (scene.met.get(leaf) ?? 0) >= ('times' in leaf ? (leaf.times ?? 1) : 1)
}
