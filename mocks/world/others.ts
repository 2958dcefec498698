import type { Operation } from '../../src/api/operations.ts'
import { own, type Person, type Relation, type World } from './world.ts'

/** The world with somebody else's matters in hand. Nobody by that name changes nothing. */
export function turnTo(world: World, id: string): World {
  const next = own(world.others, id)
  if (!next) return world
  const { place, own: holder, notices, session, idleness, times, others, ...person } = world
  const { [id]: _, ...rest } = others
  const waiting = { ...rest, [person.client.id]: person }
  return { place, own: holder, notices, session, idleness, times, ...next, others: waiting }
}

/** Whoever practises: as the county has them, whosever matters are in hand. */
export const holderOf = (world: World): Person => personOf(world, world.own.id) ?? world

/** The ids of everybody: first of whom the matters in hand are. */
export const everybody = ({ client, others }: World): readonly string[] => [
  client.id,
  ...Object.keys(others),
]

const personOf = (world: World, id: string): Person | undefined =>
  world.client.id === id ? world : own(world.others, id)

/** The whole name of somebody; undefined for nobody. */
export function fullName(world: World, id: string | undefined): string | undefined {
  const client = id === undefined ? undefined : personOf(world, id)?.client
  return client && `${client.given} ${client.family}`
}

/** Who does for the client what is done now; undefined when they do it themselves. */
export const actorOf = ({ session, client }: World): string | undefined =>
  session === null || session === client.id ? undefined : session

/** As what whoever has signed in handles the matters in hand; undefined for their own. */
export const actingAs = (world: World): Relation | undefined =>
  actorOf(world) === undefined
    ? undefined
    : holderOf(world).relations.find(({ person }) => person === world.client.id)

/** What the place lets somebody do for another. */
export const scopeOf = ({ place }: World, { kind }: Pick<Relation, 'kind'>) =>
  place.mandates[kind === 'child' ? 'guardian' : 'health']

/** Can this be done for whom one acts? One's own matters always. */
export function reaches(world: World, operation: Operation): boolean {
  const acting = actingAs(world)
  if (!acting) return true
  return scopeOf(world, acting).doesNotReach.every(
    ({ operations }) => !operations.includes(operation),
  )
}
