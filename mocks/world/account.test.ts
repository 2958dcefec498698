import { describe, expect, test } from 'vitest'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'

const newcomer = { terms: false, sharing: false, messaging: false }

const signedIn = (consents = newcomer) =>
  practise(
    exercise({
      steps: [{ id: 'only', done: { happened: 'signed.out' } }],
      opening: { clock: 'tue 09:00', page: 'home', data: { consents } },
    }),
  ).rehearsal

const contact = { phone: '050 000 1234', email: 'aino@esimerkki.example', notices: 'sms' } as const

describe('the terms', () => {
  test('come before everything else', () => {
    const rehearsal = signedIn()
    expect(rehearsal.perform('messages.list', {})).toMatchObject({
      problem: { type: 'consent-needed' },
    })
    expect(rehearsal.perform('terms.accept', { terms: true, sharing: false })).toEqual({
      reply: {},
    })
    expect(rehearsal.perform('messages.list', {})).toHaveProperty('reply')
    expect(rehearsal.perform('account.get', {})).toMatchObject({
      reply: { consents: { sharing: false } },
    })
  })

  test('are compulsory, sharing is not', () => {
    const rehearsal = signedIn()
    expect(rehearsal.perform('terms.accept', { terms: false, sharing: true })).toMatchObject({
      problem: { type: 'invalid', fields: { terms: 'required' } },
    })
    expect(rehearsal.world().consents).toEqual(newcomer)
  })

  test('can be declined by signing out', () => {
    const rehearsal = signedIn()
    expect(rehearsal.perform('session.close', {})).toEqual({ reply: {} })
  })
})

describe('contact details', () => {
  const saved = (change: Partial<Record<keyof typeof contact, string>>) => {
    const { notices = contact.notices, ...rest } = change
    if (notices !== 'sms' && notices !== 'email' && notices !== 'none') throw new Error(notices)
    const outcome = signedIn({ ...newcomer, terms: true }).perform('contact.save', {
      ...contact,
      ...rest,
      notices,
    })
    return 'problem' in outcome ? outcome.problem.fields : undefined
  }

  test.each([
    {},
    { phone: '+358 50 000 1234' },
    { phone: '0500001234' },
    { phone: '', notices: 'email' },
    { phone: '', email: '', notices: 'none' },
    { email: ' aino@esimerkki.example ' },
  ])('are kept: %j', (change) => {
    expect(saved(change)).toBeUndefined()
  })

  test.each([
    [{ phone: '' }, { phone: 'required' }],
    [{ phone: '123' }, { phone: 'malformed' }],
    [{ phone: 'ei ole' }, { phone: 'malformed' }],
    [{ phone: '050 000 12345678901' }, { phone: 'malformed' }],
    [{ phone: '040 123 4567' }, { phone: 'real' }],
    [{ phone: '+46 70 123 45 67' }, { phone: 'real' }],
    [{ email: 'aino' }, { email: 'malformed' }],
    [{ email: 'aino@esimerkki' }, { email: 'malformed' }],
    [{ email: 'aino @esimerkki.example' }, { email: 'malformed' }],
    [{ email: '', notices: 'email' }, { email: 'required' }],
    [
      { phone: 'x', email: 'y' },
      { phone: 'malformed', email: 'malformed' },
    ],
  ])('are not kept as %j', (change, faults) => {
    expect(saved(change)).toEqual(faults)
  })
})
