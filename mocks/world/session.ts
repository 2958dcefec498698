import { identifiedBy, turnTo } from './others.ts'
import { nameOf, viewHolder, viewSession } from './session-view.ts'
import { type Appliers, fact, type Rules, type World } from './world.ts'

export const sessionRules: Rules<
  'session.get' | 'session.open' | 'session.keep' | 'session.close' | 'identification.get'
> = {
  'session.get': {
    view: (world, _, context) => ({ ...viewSession(world, context), ...viewIdleness(world) }),
  },
  'identification.get': {
    view: (world, { method }) => {
      const person = identifiedBy(world, method)
      return { ...nameOf(person), identityCode: person.client.identityCode }
    },
  },
  'session.open': {
    decide: (world, { method }) => {
      const { id } = identifiedBy(world, method).client
      return world.session === id ? [] : [fact('signed.in', { person: id, method })]
    },
    view: viewHolder,
  },
  'session.keep': {
    decide: ({ idleness }) => (idleness.endsIn === undefined ? [] : [fact('session.kept', {})]),
    view: () => ({}),
  },
  'session.close': { decide: () => [fact('signed.out', {})], view: () => ({}) },
}

const viewIdleness = ({ session, idleness }: World) => ({
  endsIn: session === null ? null : (idleness.endsIn ?? null),
  ended: session === null ? (idleness.ended ?? null) : null,
})

export const sessionFacts: Appliers<
  'signed.in' | 'signed.out' | 'session.warned' | 'session.kept' | 'session.expired'
> = {
  // Whoever signs in begins with their own matters.
  'signed.in': (world, { person }) => {
    const theirs = turnTo(awake(world), person)
    return theirs.client.id === person ? { ...theirs, session: person } : world
  },
  'signed.out': (world) => ({ ...turnTo(awake(world), world.own.id), session: null }),
  'session.warned': (world, { minutes }) => ({
    ...world,
    idleness: { ...world.idleness, endsIn: minutes },
  }),
  'session.kept': (world) => awake(world),
  'session.expired': (world) => {
    const { session, idleness } = world
    const ended = session ?? idleness.ended
    return {
      ...turnTo(world, world.own.id),
      session: null,
      idleness: { ...idleness, endsIn: undefined, ended },
    }
  },
}

const awake = (world: World): World => ({
  ...world,
  idleness: { limits: world.idleness.limits, endsIn: undefined, ended: undefined },
})
