import { holderOf, turnTo } from './others.ts'
import { viewHolder, viewSession } from './session-view.ts'
import { type Appliers, fact, type Rules } from './world.ts'

export const sessionRules: Rules<
  'session.get' | 'session.open' | 'session.close' | 'identification.get'
> = {
  'session.get': { view: (world, _, context) => viewSession(world, context) },
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
  'session.close': { decide: () => [fact('signed.out', {})], view: () => ({}) },
}

export const sessionFacts: Appliers<'signed.in' | 'signed.out'> = {
  'signed.in': (world, { person }) => ({ ...world, session: person }),
  // Whoever signs in again begins with their own matters.
  'signed.out': (world) => ({ ...turnTo(world, world.own.id), session: null }),
}
