import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/api/operations.ts'
import { arrived, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Rehearsal } from '../stage/rehearsal.ts'
import type { NoticeKind } from '../scenario/format/account.ts'

type Contact = NonNullable<NonNullable<Script['scenario']['opening']['data']>['contact']>

const kinds: readonly NoticeKind[] = ['answers', 'appointments', 'results', 'tasks']

const secret = 'Salaista'

/** Everything of which the county tells, each by a cue of its own. */
const news = (contact: Contact): Script =>
  exercise({
    steps: [{ id: 'only', done: { happened: 'signed.out' } }],
    opening: {
      clock: 'tue 09:00',
      page: 'home',
      data: {
        contact,
        results: [
          { change: 'r-sokeri', to: { state: 'read' } },
          {
            add: {
              id: 'r-uusi',
              name: `${secret} koe`,
              unit: 'harjula',
              taken: '-1d 08:00',
              at: '-1d 08:00',
              state: 'coming',
              rows: [{ test: 'p-k', value: 4 }],
            },
          },
        ],
      },
    },
    cues: [
      {
        id: 'answers',
        by: 'trainer',
        name: 'Vastaus',
        do: [
          {
            'professional.replied': {
              by: 'hanna',
              conversation: 'c-rokotus',
              text: `${secret} vastaus`,
            },
          },
        ],
      },
      {
        id: 'appointments',
        by: 'trainer',
        name: 'Aika',
        do: [
          {
            'appointment.given': {
              appointment: 'a-uusi',
              service: 'nurse',
              unit: 'harjula',
              with: 'hanna',
              way: 'visit',
              when: '+3d 09:00',
            },
          },
        ],
      },
      {
        id: 'cancelled',
        by: 'trainer',
        name: 'Peruutus',
        do: [{ 'appointment.cancelled': { appointment: 'a-uusi' } }],
      },
      {
        id: 'results',
        by: 'trainer',
        name: 'Tulos',
        do: [{ 'result.arrived': { result: 'r-uusi' } }],
      },
      {
        id: 'tasks',
        by: 'trainer',
        name: 'Tehtävä',
        do: [
          {
            'task.given': {
              task: 't-uusi',
              kind: 'form',
              title: `${secret} lomake`,
              by: 'hanna',
              due: '+3d 12:00',
              about: { form: 'esitiedot' },
            },
          },
        ],
      },
    ],
  })

/** The number in the county's books is that of the phone in the hand. */
const reached: Contact = { phone: '050 000 7912', email: '', notices: 'sms' }

const told = (rehearsal: Rehearsal): Reply<'notices.list'> => {
  const outcome = rehearsal.perform('notices.list', {})
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}
const idsIn = (rehearsal: Rehearsal): readonly string[] => told(rehearsal).map(({ id }) => id)

const open = (contact: Contact = reached) => practise(news(contact))

describe('what is new', () => {
  test('stands in the service, the latest first, with where it leads', () => {
    const { rehearsal, pass } = open()
    expect(told(rehearsal)).toEqual([])
    for (const kind of kinds) {
      pass(60_000)
      rehearsal.fire(kind)
    }
    expect(told(rehearsal)).toMatchObject([
      { id: 'tasks.t-uusi', kind: 'task', page: 'forms.one', parameters: { form: 'esitiedot' } },
      { id: 'results.r-uusi', kind: 'result', page: 'results.one' },
      { id: 'appointments.a-uusi', kind: 'booked', page: 'appointments.one' },
      { id: 'answers.c-rokotus', kind: 'answer', page: 'messages.one' },
    ])
  })

  test.each<[string, Contact]>([
    ['the number is old', { ...reached, phone: '050 000 1111' }],
    ['the mailbox is another', { phone: '', email: 'vanha@posti.example', notices: 'email' }],
    ['none are wanted', { ...reached, notices: 'none' }],
    ['no kind is wanted', { ...reached, quiet: [...kinds] }],
  ])('stands there though nothing arrives: %s', (_, contact) => {
    const { rehearsal } = open(contact)
    for (const kind of kinds) rehearsal.fire(kind)
    expect(arrived(rehearsal)).toEqual([])
    expect(idsIn(rehearsal)).toHaveLength(kinds.length)
  })

  test('is there from before, and does not lie in the phone', () => {
    const rehearsal = practise(
      exercise({ steps: [{ id: 'only', done: { happened: 'signed.out' } }] }),
    ).rehearsal
    expect(idsIn(rehearsal)).toEqual(['results.r-sokeri'])
    expect(arrived(rehearsal)).toEqual([])
  })

  test('is of each thing only what came last', () => {
    const { rehearsal } = open()
    rehearsal.fire('appointments')
    rehearsal.fire('cancelled')
    expect(told(rehearsal)).toMatchObject([{ id: 'appointments.a-uusi', kind: 'cancelled' }])
  })

  test('is not what the client did', () => {
    const { rehearsal } = open()
    rehearsal.perform('appointments.cancel', { appointment: 'a-hampaat', why: 'cannot-come' })
    expect(arrived(rehearsal)).toMatchObject([{ kind: 'cancelled' }])
    expect(told(rehearsal)).toEqual([])
  })

  test('is over when it has been read, done, or has passed', () => {
    const { rehearsal } = open()
    for (const kind of kinds) rehearsal.fire(kind)
    rehearsal.perform('messages.read', { conversation: 'c-rokotus' })
    rehearsal.perform('results.read', { result: 'r-uusi' })
    expect(idsIn(rehearsal)).toEqual(['tasks.t-uusi', 'appointments.a-uusi'])
    rehearsal.perform('notices.read', { notice: 'tasks.t-uusi' })
    expect(idsIn(rehearsal)).toEqual(['appointments.a-uusi'])
    rehearsal.advance(rehearsal.now() + 5 * 24 * 3_600_000)
    expect(idsIn(rehearsal)).not.toContain('appointments.a-uusi')
  })

  test('is new again when more comes of the same', () => {
    const { rehearsal } = open()
    rehearsal.fire('appointments')
    rehearsal.perform('notices.read', { notice: 'appointments.a-uusi' })
    expect(idsIn(rehearsal)).toEqual([])
    rehearsal.fire('cancelled')
    expect(told(rehearsal)).toMatchObject([{ kind: 'cancelled' }])
  })

  test('has been seen up to the latest that was shown, and no further', () => {
    const { rehearsal, pass } = open()
    rehearsal.fire('answers')
    rehearsal.fire('appointments')
    const [shown] = idsIn(rehearsal)
    pass(60_000)
    rehearsal.fire('results')
    expect(rehearsal.perform('notices.see', { latest: shown ?? '' })).toEqual({ reply: {} })
    expect(idsIn(rehearsal)).toEqual(['results.r-uusi'])
    // The answer has been seen there; in the messages it is still to be read.
    expect(rehearsal.world().conversations['c-rokotus']?.state).toBe('answered')
  })

  test('of nothing is not found', () => {
    const { rehearsal } = open()
    for (const outcome of [
      rehearsal.perform('notices.read', { notice: 'tasks.t-uusi' }),
      rehearsal.perform('notices.see', { latest: 'tasks.t-uusi' }),
    ])
      expect(outcome).toMatchObject({ problem: { type: 'not-found' } })
  })
})

describe('a kind', () => {
  test.each(kinds)('that is not wanted does not arrive: %s', (kind) => {
    const { rehearsal } = open()
    rehearsal.perform('notices.choose', { kind, wanted: false })
    for (const one of kinds) rehearsal.fire(one)
    expect(arrived(rehearsal)).toHaveLength(kinds.length - 1)
    expect(idsIn(rehearsal)).toHaveLength(kinds.length)
  })

  test('does not keep away a reminder that was asked for', () => {
    const { rehearsal } = open({ ...reached, quiet: ['appointments'] })
    rehearsal.perform('appointments.remind', { appointment: 'a-hampaat', reminder: 'sms' })
    rehearsal.advance(rehearsal.now() + 30 * 24 * 3_600_000)
    expect(arrived(rehearsal)).toMatchObject([{ kind: 'reminder', channel: 'sms' }])
  })

  test('is told as it was chosen, and chosen twice it is chosen once', () => {
    const { rehearsal } = open()
    for (const wanted of [false, false])
      rehearsal.perform('notices.choose', { kind: 'results', wanted })
    expect(rehearsal.world().quiet).toEqual(['results'])
    expect(rehearsal.perform('account.get', {})).toMatchObject({ reply: { quiet: ['results'] } })
    rehearsal.perform('notices.choose', { kind: 'results', wanted: true })
    expect(rehearsal.world().quiet).toEqual([])
  })
})

const contacts = fc.record({
  phone: fc.constantFrom('050 000 7912', '+358 50 000 7912', '050 000 1111', ''),
  email: fc.constantFrom('', 'aino@posti.example', 'vanha@posti.example'),
  notices: fc.constantFrom('sms' as const, 'email' as const, 'none' as const),
  quiet: fc.subarray([...kinds]),
})

test('whatever the settings: what arrives is wanted, reaches the hand and tells no content; all stands in the service', () => {
  fc.assert(
    fc.property(contacts, fc.shuffledSubarray([...kinds]), (contact, fired) => {
      const { rehearsal } = open(contact)
      for (const kind of fired) rehearsal.fire(kind)
      const world = rehearsal.world()
      const came = arrived(rehearsal)
      const reaches = contact.notices === 'sms' && contact.phone.endsWith('50 000 7912')
      expect(came).toHaveLength(
        reaches ? fired.filter((kind) => !contact.quiet.includes(kind)).length : 0,
      )
      expect(JSON.stringify(world.notices)).not.toContain(secret)
      expect(idsIn(rehearsal)).toHaveLength(fired.length)
    }),
    { numRuns: 60 },
  )
})
