import type { Operation } from '../../src/api/operations.ts'
import type { Method } from '../scenario/format/identifies.ts'
import { own, type Person, type Relation, type World } from './world.ts'

/** The world with somebody else's matters in hand. Nobody by that name changes nothing. */
export function turnTo(world: World, id: string): World {
  const next = own(world.others, id)
  if (!next) return world
  const {
    place,
    scripted,
    own: holder,
    identifies,
    notices,
    session,
    idleness,
    times,
    others,
    ...person
  } = world
  const all = { place, scripted, own: holder, identifies, notices, session, idleness, times }
  const { [id]: _, ...rest } = others
  return { ...all, ...next, others: { ...rest, [person.client.id]: person } }
}

/** Whoever has signed in: as the county has them, whosever matters are in hand. Nobody: who practises. */
export const holderOf = (world: World): Person =>
  personOf(world, world.session ?? world.own.id) ?? world

/** Whom a method of identification identifies on this device. */
export const identifiedBy = (world: World, method: Method): Person =>
  personOf(world, world.identifies[method] ?? world.own.id) ?? world

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
