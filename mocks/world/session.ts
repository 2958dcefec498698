import { holderOf, turnTo } from './others.ts'
import { viewHolder, viewSession } from './session-view.ts'
import { type Appliers, fact, type Rules, type World } from './world.ts'

export const sessionRules: Rules<
  'session.get' | 'session.open' | 'session.keep' | 'session.close' | 'identification.get'
> = {
  'session.get': {
    view: (world, _, context) => ({ ...viewSession(world, context), ...viewIdleness(world) }),
  },
  'identification.get': {
    view: (world) => {
      const { id, given, family, identityCode } = holderOf(world).client
      return { id, given, family, identityCode }
    },
  },
  'session.open': {
    decide: ({ session, own }, { method }) =>
      session === own.id ? [] : [fact('signed.in', { person: own.id, method })],
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
  'signed.in': (world, { person }) => ({ ...awake(world), session: person }),
  // Whoever signs in again begins with their own matters.
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
