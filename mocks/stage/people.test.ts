import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newMessage } from '../../src/api/forms.ts'
import type { Operation } from '../../src/api/operations.ts'
import { actingForChild, actingForMother } from '../../src/testing/family.ts'
import { arrived, practise } from '../../src/testing/rehearse.ts'
import { inspect } from '../inspect.ts'
import type { Persona } from '../scenario/format/persona.ts'
import type { Place } from '../scenario/format/place.ts'
import type { Script } from '../scenario/format/script.ts'
import { turnTo } from '../world/others.ts'
import { leftIn } from './lines-left.ts'
import { refold } from './log.ts'
import type { Outcome } from './asking.ts'
import type { Rehearsal } from './rehearsal.ts'

const reply = { 'professional.replied': { by: 'hanna', text: 'Hei. Kiitos viestistä.' } }

const cues = [
  {
    id: 'answer',
    after: { happened: 'message.sent' as const },
    delay: '1h',
    each: true,
    do: [reply],
  },
]
const mother = actingForMother({ cues })
const child = actingForChild({ cues })

const change = (script: Script, id: string, parts: Partial<Persona>): Script => ({
  ...script,
  others: (script.others ?? []).map((one) => (one.id === id ? { ...one, ...parts } : one)),
})
const within = (script: Script, mandates: Partial<Place['mandates']>): Script => ({
  ...script,
  place: { ...script.place, mandates: { ...script.place.mandates, ...mandates } },
})

const left = (rehearsal: Rehearsal) => leftIn(rehearsal.store.getState(), rehearsal.now())
const turn = (rehearsal: Rehearsal, person: string): Outcome<'people.switch'> =>
  rehearsal.perform('people.switch', { person })
const write = (rehearsal: Rehearsal, text: string): Outcome<'messages.send'> =>
  rehearsal.perform('messages.send', { recipient: 'harjula', topic: 'other', text })
const problemOf = (outcome: Outcome): string | undefined =>
  'problem' in outcome ? outcome.problem.type : undefined
const replyOf = <O extends Operation>(outcome: Outcome<O>) => {
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

describe('whose matters are in hand', () => {
  test('are those of the step again before what is left of it', () => {
    const { rehearsal } = practise(mother)
    const own = rehearsal.world().client.id
    const lines = left(rehearsal)
    turn(rehearsal, 'aino')
    const back = { act: 'people.switch', with: { person: own } }
    expect(left(rehearsal)).toEqual([back, ...lines])
    turn(rehearsal, own)
    expect(left(rehearsal)).toEqual(lines)
  })

  test('are one’s own at first, and the other’s after the change', () => {
    const { rehearsal } = practise(mother)
    expect(replyOf(rehearsal.perform('session.get', {})).actingFor).toBeNull()
    expect(replyOf(turn(rehearsal, 'aino'))).toMatchObject({
      client: { id: 'paivi' },
      actingFor: { id: 'aino', relation: 'mandate' },
    })
    const list = replyOf(rehearsal.perform('messages.list', {}))
    expect(list.map(({ id }) => id)).toEqual(['c-rokotus'])
    turn(rehearsal, 'paivi')
    expect(replyOf(rehearsal.perform('messages.list', {})).map(({ id }) => id)).toEqual([
      'c-flunssa',
    ])
  })

  test('are one’s own again after signing out', () => {
    const { rehearsal } = practise(mother)
    turn(rehearsal, 'aino')
    rehearsal.perform('session.close', {})
    expect(rehearsal.world().client.id).toBe('paivi')
    expect(replyOf(rehearsal.perform('identification.get', { method: 'bank' })).id).toBe('paivi')
    rehearsal.perform('session.open', { method: 'bank' })
    expect(rehearsal.world()).toMatchObject({ session: 'paivi', client: { id: 'paivi' } })
  })

  test('stay when the same person is taken again', () => {
    const { rehearsal } = practise(mother)
    turn(rehearsal, 'aino')
    const before = rehearsal.store.getState().log.path.length
    turn(rehearsal, 'aino')
    expect(rehearsal.store.getState().log.path).toHaveLength(before)
  })

  test('are nobody’s who is not there or has given no mandate', () => {
    const { rehearsal } = practise(mother)
    expect(problemOf(turn(rehearsal, 'eino'))).toBe('not-found')
    expect(problemOf(turn(rehearsal, 'constructor'))).toBe('not-found')
    const stranger = practise({
      ...mother,
      persona: { ...mother.persona, mandates: { given: [], received: [] } },
    })
    expect(problemOf(turn(stranger.rehearsal, 'aino'))).toBe('not-found')
  })

  test.each(['waiting', 'ended'] as const)('are not taken by a mandate that is %s', (state) => {
    const persona = {
      ...mother.persona,
      mandates: { given: [], received: [{ from: 'aino', state }] },
    }
    const { rehearsal } = practise({ ...mother, persona })
    expect(replyOf(rehearsal.perform('people.list', {})).people[0]?.state).toBe(state)
    expect(problemOf(turn(rehearsal, 'aino'))).toBe('mandate-does-not-reach')
  })
})

describe('a child', () => {
  test.each([
    [6, false, 'valid'],
    [11, false, 'valid'],
    [12, false, 'minor-decides'],
    [17, false, 'minor-decides'],
    [12, true, 'valid'],
    [17, true, 'valid'],
    [18, true, 'adult'],
  ] as const)('of %d, who lets: %s, is %s', (age, letsGuardian, state) => {
    const { rehearsal } = practise(change(child, 'idil', { age, letsGuardian }))
    expect(replyOf(rehearsal.perform('people.list', {})).people).toMatchObject([
      { id: 'idil', relation: 'child', age, state },
    ])
    expect(problemOf(turn(rehearsal, 'idil'))).toBe(
      state === 'valid' ? undefined : 'mandate-does-not-reach',
    )
  })

  test('is booked for by the guardian, and the appointment says who booked it', () => {
    const { rehearsal } = practise(child)
    turn(rehearsal, 'idil')
    const line = {
      act: 'appointments.book',
      with: {
        service: 'nurse',
        unit: 'lampiranta',
        start: { free: '+2d 09:00' },
        reason: '',
        reminder: 'sms',
      },
    } as const
    expect(rehearsal.play(line)).toBeUndefined()
    const [booked] = Object.values(rehearsal.world().appointments).toReversed()
    const shown = rehearsal.perform('appointments.get', { appointment: booked?.id ?? '' })
    expect(replyOf(shown).booker).toBe('Amina Yusuf')
  })
})

test('a professional whom the child meets is not free for the guardian then', () => {
  const { rehearsal } = practise(child)
  const wanted = { service: 'nurse', unit: 'lampiranta', way: 'any', professional: 'any' } as const
  const first = () =>
    replyOf(rehearsal.perform('slots.list', { ...wanted, from: '2026-11-23' })).first
  const slot = first()
  if (!slot) throw new Error('There is no free time')
  const book = () =>
    rehearsal.perform('appointments.book', {
      service: 'nurse',
      unit: 'lampiranta',
      start: slot.start,
      professional: slot.professional.id,
      way: slot.way,
      reason: '',
      reminder: 'none',
      remoteAgreed: true,
    })
  turn(rehearsal, 'idil')
  expect(problemOf(book())).toBeUndefined()
  turn(rehearsal, 'amina')
  expect(first()).not.toEqual(slot)
  expect(problemOf(book())).toBe('slot-taken')
})

describe('what a mandate does not reach', () => {
  test('is refused in the other’s matters, and not in one’s own', () => {
    const { rehearsal } = practise(mother)
    const book = () =>
      rehearsal.perform('appointments.book', {
        service: 'nurse',
        unit: 'harjula',
        start: '2026-11-26T09:00:00+02:00',
        way: 'visit',
        professional: 'hanna',
        reason: '',
        reminder: 'sms',
      })
    turn(rehearsal, 'aino')
    expect(problemOf(book())).toBe('mandate-does-not-reach')
    expect(rehearsal.lastOf('act.refused')?.entry).toMatchObject({
      for: 'aino',
      fact: { data: { act: 'appointments.book', reason: 'mandate-does-not-reach' } },
    })
    turn(rehearsal, 'paivi')
    expect(problemOf(book())).not.toBe('mandate-does-not-reach')
  })

  test('is data of the place, for reads too', () => {
    const health = {
      ...mother.place.mandates.health,
      doesNotReach: [{ what: 'Ei tuloksia.', operations: ['results.list' as const] }],
    }
    const { rehearsal } = practise(within(mother, { health }))
    turn(rehearsal, 'aino')
    expect(problemOf(rehearsal.perform('results.list', {}))).toBe('mandate-does-not-reach')
    expect(problemOf(write(rehearsal, 'Hei.'))).toBeUndefined()
  })
})

describe('what is written for another', () => {
  test('says by whom, to both of them', () => {
    const { rehearsal } = practise(mother)
    turn(rehearsal, 'aino')
    const { conversation } = replyOf(write(rehearsal, 'Hei.'))
    const posts = () => replyOf(rehearsal.perform('messages.get', { conversation })).posts
    expect(posts()[0]?.by).toMatchObject({ name: 'Aino', client: true, writer: 'Päivi Heikkilä' })
    const own = practise({ ...mother, persona: mother.others?.[0] ?? mother.persona, others: [] })
    const mine = replyOf(write(own.rehearsal, 'Hei.'))
    const read = replyOf(own.rehearsal.perform('messages.get', mine))
    expect(read.posts[0]?.by.writer).toBeNull()
  })

  test('is answered in their matters, in hand or not', () => {
    const { rehearsal } = practise(mother)
    turn(rehearsal, 'aino')
    const { conversation } = replyOf(write(rehearsal, 'Hei.'))
    turn(rehearsal, 'paivi')
    rehearsal.advance()
    expect(rehearsal.lastOf('professional.replied')?.entry.for).toBe('aino')
    expect(rehearsal.world().conversations[conversation]).toBeUndefined()
    turn(rehearsal, 'aino')
    expect(rehearsal.world().conversations[conversation]?.state).toBe('answered')
  })

  test('is told to the phone that the county knows: a guardian’s, not a daughter’s', () => {
    const daughter = practise(mother).rehearsal
    turn(daughter, 'aino')
    write(daughter, 'Hei.')
    daughter.advance()
    expect(arrived(daughter)).toEqual([])
    const guardian = practise(child).rehearsal
    turn(guardian, 'idil')
    write(guardian, 'Hei.')
    guardian.advance()
    expect(arrived(guardian)).toHaveLength(1)
  })

  test('stays theirs as a draft', () => {
    const { rehearsal } = practise(mother)
    turn(rehearsal, 'aino')
    rehearsal.perform('drafts.save', { form: newMessage, fields: { text: 'Ainosta' } })
    turn(rehearsal, 'paivi')
    expect(replyOf(rehearsal.perform('drafts.get', { form: newMessage })).fields).toEqual({})
    turn(rehearsal, 'aino')
    expect(replyOf(rehearsal.perform('drafts.get', { form: newMessage })).fields).toEqual({
      text: 'Ainosta',
    })
  })
})

test('a reminder goes to whoever has the appointment, in hand or not', () => {
  const { rehearsal } = practise(child)
  rehearsal.advance(rehearsal.now() + 20 * 24 * 3_600_000)
  expect(rehearsal.lastOf('reminder.sent')?.entry.for).toBe('idil')
  expect(turnTo(rehearsal.world(), 'idil').appointments['a-tarkastus']?.reminded).toBe(true)
})

test('undoing the change gives back the matters that were in hand before', () => {
  const { rehearsal } = practise(mother)
  turn(rehearsal, 'aino')
  write(rehearsal, 'Hei.')
  rehearsal.undo()
  expect(rehearsal.world().client.id).toBe('aino')
  rehearsal.undo()
  expect(rehearsal.world().client.id).toBe('paivi')
  rehearsal.redo()
  expect(rehearsal.world().client.id).toBe('aino')
})

const people = ['paivi', 'aino'] as const
type Move =
  | { readonly do: 'turn'; readonly to: (typeof people)[number] }
  | { readonly do: 'write' | 'draft' | 'time' | 'undo' | 'out' }

const moves = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('turn' as const), to: fc.constantFrom(...people) }),
    fc.record({
      do: fc.constantFrom(
        'write' as const,
        'draft' as const,
        'time' as const,
        'undo' as const,
        'out' as const,
      ),
    }),
  ),
  { maxLength: 25 },
)

/** What stands in somebody's matters and nowhere else. */
const marks = { paivi: ['Paivista', 'c-flunssa'], aino: ['Ainosta', 'c-rokotus'] } as const

test('on no way is anything of one person shown in the matters of another', () => {
  /** Whose words have been shown in their own matters: else it says nothing that they are in no other's. */
  const seen = new Set<string>()
  fc.assert(
    fc.property(moves, (walk: readonly Move[]) => {
      const { rehearsal } = practise(mother)
      for (const move of walk) {
        const { id } = rehearsal.world().client
        const mark = marks[id === 'aino' ? 'aino' : 'paivi'][0]
        if (move.do === 'turn') turn(rehearsal, move.to)
        else if (move.do === 'write') write(rehearsal, mark)
        else if (move.do === 'draft')
          rehearsal.perform('drafts.save', { form: newMessage, fields: { text: mark } })
        else if (move.do === 'time') rehearsal.advance()
        else if (move.do === 'undo') rehearsal.undo()
        else {
          rehearsal.perform('session.close', {})
          rehearsal.perform('session.open', { method: 'bank' })
        }
        const now = rehearsal.world().client.id === 'aino' ? 'aino' : 'paivi'
        const other = now === 'aino' ? 'paivi' : 'aino'
        const shown = [
          rehearsal.perform('messages.list', {}),
          rehearsal.perform('messages.search', { words: marks[other][0] }),
          rehearsal.perform('drafts.list', {}),
          rehearsal.perform('drafts.get', { form: newMessage }),
          rehearsal.perform('tasks.list', {}),
          rehearsal.perform('account.get', {}),
          ...Object.keys(rehearsal.world().conversations).map((conversation) =>
            rehearsal.perform('messages.get', { conversation }),
          ),
        ]
        const text = JSON.stringify(shown)
        for (const one of marks[other]) expect(text).not.toContain(one)
        if (marks[now].every((one) => text.includes(one))) seen.add(now)
        inspect('session.get', rehearsal.perform('session.get', {}))
        inspect('people.list', rehearsal.perform('people.list', {}))
        inspect('messages.list', rehearsal.perform('messages.list', {}))
      }
      const { log, script } = rehearsal.store.getState()
      expect(refold(script.scenario, log).path.at(-1)?.world).toEqual(log.path.at(-1)?.world)
    }),
    { numRuns: 60 },
  )
  expect([...seen].toSorted()).toEqual(people.toSorted())
}, 30_000)
