import { actingAs, holderOf, scopeOf } from './others.ts'
import type { Context, Person, Relation, World } from './world.ts'

/** Who has signed in, and for whom they act. */
export const viewSession = (world: World, context: Context) => ({
  client: world.session === null ? null : viewHolder(world),
  actingFor: viewActing(world, context),
})

/** Who has signed in, with whether they have accepted the terms. */
export function viewHolder(world: World) {
  const holder = holderOf(world)
  return { ...nameOf(holder), terms: holder.consents.terms }
}

function viewActing(world: World, context: Context) {
  const acting = actingAs(world)
  return acting
    ? { ...nameOf(world), relation: acting.kind, ...viewScope(world, acting, context) }
    : null
}

/** By what somebody is known. */
export const nameOf = ({ client: { id, given, family } }: Person) => ({ id, given, family })

/** How far one may act for somebody, in words. */
export function viewScope(world: World, relation: Relation, { say }: Context) {
  const { name, reaches, doesNotReach, why } = scopeOf(world, relation)
  return {
    mandate: say(name),
    reaches: reaches.map(say),
    doesNotReach: doesNotReach.map(({ what, operations }) => ({
      what: say(what),
      operations: [...operations],
    })),
    why: say(why),
  }
}
