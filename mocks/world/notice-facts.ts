import { thingOf } from './notify.ts'
import type { Appliers, Notice, World } from './world.ts'

export const noticeFacts: Appliers<'notices.chosen' | 'notice.read' | 'notices.seen'> = {
  'notices.chosen': (world, { kind, wanted }) => {
    const others = world.quiet.filter((one) => one !== kind)
    return { ...world, quiet: wanted ? others : [...others, kind] }
  },
  'notice.read': (world, { notice }) => see(world, [notice]),
  'notices.seen': (world, { latest }) => {
    const told = latestOf(world)
    const until = told.get(latest)?.at
    if (until === undefined) return world
    return see(
      world,
      [...told].flatMap(([key, { at }]) => (at <= until ? [key] : [])),
    )
  },
}

/** What the person in hand was told last of each thing, by the things' keys, in the order in which it came. */
export function latestOf({ notices, client }: World): ReadonlyMap<string, Notice> {
  const latest = new Map<string, Notice>()
  for (const notice of notices) {
    if (notice.person !== client.id) continue
    const { key } = thingOf(notice)
    // A thing of which more is told comes last.
    latest.delete(key)
    latest.set(key, notice)
  }
  return latest
}

const see = (world: World, keys: readonly string[]): World => ({
  ...world,
  seen: [...new Set([...world.seen, ...keys])],
})
