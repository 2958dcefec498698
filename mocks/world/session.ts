import { type Appliers, fact, type Rules } from './world.ts'

export const sessionRules: Rules<
  'session.get' | 'session.open' | 'session.close' | 'identification.get'
> = {
  'session.get': {
    view: ({ session, client: { id, given, family } }) => ({
      client: session === null ? null : { id, given, family },
    }),
  },
  'identification.get': { view: ({ client }) => client },
  'session.open': {
    decide: ({ session, client }, { method }) =>
      session === client.id ? [] : [fact('signed.in', { person: client.id, method })],
    view: ({ client: { id, given, family } }) => ({ id, given, family }),
  },
  'session.close': { decide: () => [fact('signed.out', {})], view: () => ({}) },
}

export const sessionFacts: Appliers<'signed.in' | 'signed.out'> = {
  'signed.in': (world, { person }) => ({ ...world, session: person }),
  'signed.out': (world) => ({ ...world, session: null, drafts: {} }),
}
