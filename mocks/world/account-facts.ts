import type { Appliers } from './world.ts'

export const accountFacts: Appliers<'terms.accepted' | 'contact.saved' | 'consent.changed'> = {
  'terms.accepted': (world, { sharing }) => ({
    ...world,
    consents: { ...world.consents, terms: true, sharing },
  }),
  'contact.saved': (world, contact) => ({ ...world, contact }),
  'consent.changed': (world, { consent, given }) => ({
    ...world,
    consents: { ...world.consents, [consent]: given },
  }),
}
