import { everybody, turnTo } from '../../mocks/world/others.ts'
import { overlaps } from '../../mocks/world/slots.ts'
import type { Appointment, Conversation, World } from '../../mocks/world/world.ts'
import { markOf } from './marked.ts'

/** Every person's world, by their ids. */
const each = (world: World): readonly (readonly [string, World])[] =>
  everybody(world).map((id) => [id, turnTo(world, id)])

/** What of a world cannot be: somebody is in two places, or meets two people at once. */
export function bookedTwice(world: World): readonly string[] {
  const booked = each(world).flatMap(([person, { appointments }]) =>
    Object.values(appointments)
      .filter(({ state }) => state === 'booked')
      .map((one) => ({ ...one, person })),
  )
  type Booked = Appointment & { readonly person: string }
  const clash = (one: Booked, other: Booked): boolean =>
    overlaps(one, other) &&
    (one.person === other.person ||
      (one.professional !== undefined && one.professional === other.professional))
  return booked.flatMap((one, index) =>
    booked
      .slice(index + 1)
      .filter((other) => clash(one, other))
      .map((other) => `${one.person} ${one.id} and ${other.person} ${other.id} are at once`),
  )
}

/** The messages that were there before and are not after: nothing that was written goes away or changes. */
export const lostMessages = (before: World, after: World): readonly string[] =>
  each(before).flatMap(([person, { conversations }]) => {
    const now = turnTo(after, person).conversations
    return conversations === now
      ? []
      : Object.values(conversations).flatMap((old) =>
          old === now[old.id] || holdsAll(old, now[old.id]) ? [] : [`${person} ${old.id}`],
        )
  })

const holdsAll = ({ posts }: Conversation, now: Conversation | undefined): boolean =>
  posts.every((post, index) => now?.posts[index] === post)

/** Whose matters other than those at hand show in what was told. */
export function shownOfOthers(world: World, told: unknown): readonly string[] {
  const text = JSON.stringify(told)
  return Object.keys(world.others).filter((person) => text.includes(markOf(person)))
}
