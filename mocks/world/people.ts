import { problem } from '../../src/api/problem.ts'
import { actingAs, holderOf, scopeOf, turnTo } from './others.ts'
import {
  type Appliers,
  type Context,
  fact,
  own,
  type Person,
  type Relation,
  type Rules,
  type World,
} from './world.ts'

export const peopleRules: Rules<'people.list' | 'people.switch'> = {
  'people.list': {
    view: (world, _, context) => {
      const { id, given, family } = world.own
      const everyone = { ...world.others, [world.client.id]: world }
      const known = (relation: Relation) => {
        const person = own<Person>(everyone, relation.person)
        return person ? [{ person, relation }] : []
      }
      return {
        self: { id, given, family },
        current: world.client.id,
        people: holderOf(world)
          .relations.flatMap(known)
          .map(({ person, relation }) => ({
            ...nameOf(person),
            age: person.client.age,
            relation: relation.kind,
            state: relation.state,
            ...viewScope(world, relation, context),
          })),
        trusted: holderOf(world)
          .trusted.flatMap(known)
          .map(({ person, relation: { state } }) => ({ ...nameOf(person), state })),
        guardianAge: world.place.mandates.guardian.untilAge,
      }
    },
  },
  'people.switch': {
    decide: (world, { person }) => {
      if (person === world.client.id) return []
      if (person === world.own.id) return [fact('person.switched', { to: person })]
      const relation = holderOf(world).relations.find((one) => one.person === person)
      if (!relation || !own(world.others, person))
        return problem('not-found', `Nobody ${person} for whom to act`)
      if (relation.state !== 'valid')
        return problem('mandate-does-not-reach', `One cannot act for ${person}: ${relation.state}`)
      return [fact('person.switched', { to: person })]
    },
    view: (world, _, context) => viewSession(world, context),
  },
}

export const peopleFacts: Appliers<'person.switched'> = {
  'person.switched': (world, { to }) => turnTo(world, to),
}

/** Who has signed in, and for whom they act. */
export const viewSession = (world: World, context: Context) => ({
  client: world.session === null ? null : viewHolder(world),
  actingFor: viewActing(world, context),
})

/** Who signs in, with whether they have accepted the terms. */
export function viewHolder(world: World) {
  const { id, given, family } = world.own
  return { id, given, family, terms: holderOf(world).consents.terms }
}

function viewActing(world: World, context: Context) {
  const acting = actingAs(world)
  return acting
    ? { ...nameOf(world), relation: acting.kind, ...viewScope(world, acting, context) }
    : null
}

const nameOf = ({ client: { id, given, family } }: Person) => ({ id, given, family })

function viewScope(world: World, relation: Relation, { say }: Context) {
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
