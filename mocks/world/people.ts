import { problem } from '../../src/api/problem.ts'
import { holderOf } from './others.ts'
import { nameOf, viewScope, viewSession } from './session-view.ts'
import { fact, own, type Person, type Relation, type Rules } from './world.ts'

export const peopleRules: Rules<'people.list' | 'people.switch'> = {
  'people.list': {
    view: (world, _, context) => {
      const holder = holderOf(world)
      const everyone = { ...world.others, [world.client.id]: world }
      const known = (relation: Relation) => {
        const person = own<Person>(everyone, relation.person)
        return person ? [{ person, relation }] : []
      }
      return {
        self: nameOf(holder),
        current: world.client.id,
        people: holder.relations.flatMap(known).map(({ person, relation }) => ({
          ...nameOf(person),
          age: person.client.age,
          relation: relation.kind,
          state: relation.state,
          ...viewScope(world, relation, context),
        })),
        trusted: holder.trusted
          .flatMap(known)
          .map(({ person, relation: { state } }) => ({ ...nameOf(person), state })),
        guardianAge: world.place.mandates.guardian.untilAge,
      }
    },
  },
  'people.switch': {
    decide: (world, { person }) => {
      if (person === world.client.id) return []
      if (person === world.session) return [fact('person.switched', { to: person })]
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
