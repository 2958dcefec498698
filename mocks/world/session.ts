import { type Appliers, fact, type Rules, type World } from './world.ts'

export const sessionRules: Rules<
  'session.get' | 'session.open' | 'session.close' | 'identification.get'
> = {
  'session.get': {
    view: (world) => ({ client: world.session === null ? null : viewClient(world) }),
  },
  'identification.get': { view: ({ client }) => client },
  'session.open': {
    decide: ({ session, client }, { method }) =>
      session === client.id ? [] : [fact('signed.in', { person: client.id, method })],
    view: viewClient,
  },
  'session.close': { decide: () => [fact('signed.out', {})], view: () => ({}) },
}

export const sessionFacts: Appliers<'signed.in' | 'signed.out'> = {
  'signed.in': (world, { person }) => ({ ...world, session: person }),
  'signed.out': (world) => ({ ...world, session: null }),
}

function viewClient({ client: { id, given, family }, consents: { terms } }: World) {
  return { id, given, family, terms }
}
