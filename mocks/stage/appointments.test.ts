import { describe, expect, test } from 'vitest'
import { booking, cancelOf, moveOf } from '../../src/api/forms.ts'
import { fromIso } from '../../src/lib/time.ts'
import { arrived, happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { slotList } from '../../src/testing/slots.ts'
import { fact } from '../world/world.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Act } from './ways.ts'

const visit = {
  id: 'a1',
  service: 'nurse',
  unit: 'harjula',
  with: 'hanna',
  way: 'visit',
  when: 'wed 14:30',
  state: 'booked',
} as const

type Parts = Parameters<typeof exercise>[0]

const opening = {
  clock: 'mon 08:30',
  page: 'home',
  data: { appointments: [{ add: visit }] },
} satisfies Parts['opening']

type Failures = NonNullable<Parts['steps'][number]['failures']>

const begin = (parts: Omit<Partial<Parts>, 'steps'> = {}, failures: Failures = []): Rehearsal =>
  practise(
    exercise({
      opening,
      steps: [{ id: 'only', done: { happened: 'signed.out' }, failures }],
      ...parts,
    }),
  ).rehearsal

const booked = { service: 'nurse', unit: 'harjula', reason: '', reminder: 'sms' } as const
const bookFree = (free: string, more: Record<string, string> = {}): Act => ({
  act: 'appointments.book',
  with: { ...booked, ...more, start: { free } },
})

const latest = (rehearsal: Rehearsal) =>
  Object.values(rehearsal.world().appointments).find(({ id }) => id.startsWith('b'))

const open = (rehearsal: Rehearsal, page: 'home' | 'messages', path: string): void =>
  rehearsal.note(fact('page.opened', { page, path }))

describe('the values of a line', () => {
  test('find the first free time from then on, with its professional', () => {
    const rehearsal = begin()
    expect(rehearsal.play(bookFree('+1 workday'))).toBeUndefined()
    const made = latest(rehearsal)
    expect(made?.way).toBe('visit')
    expect(made?.start).toBeGreaterThanOrEqual(fromIso('2026-11-24T08:30:00+02:00'))
    expect(rehearsal.play(bookFree('+1 workday', { way: 'phone', professional: 'antti' }))).toBe(
      undefined,
    )
    expect(happened(rehearsal).filter((name) => name === 'appointment.booked')).toHaveLength(2)
  })

  test('are the same when they are shown and when they are done', () => {
    const rehearsal = begin()
    const line = {
      act: 'appointments.move' as const,
      with: { appointment: 'a1', start: { free: '+4 workdays' } },
    }
    const shown = rehearsal.inputOf(line, 'fi')
    expect(rehearsal.inputOf(line, 'sv')).toEqual(shown)
    rehearsal.play(line)
    expect(shown).toMatchObject({
      professional: rehearsal.world().appointments['a1']?.professional,
      way: 'visit',
    })
  })

  test('name a moment, counted from the opening', () => {
    const rehearsal = begin()
    rehearsal.advance()
    expect(rehearsal.resolved({ start: { at: '+2d 09:30' } }, 'fi')).toEqual({
      start: '2026-11-25T09:30:00+02:00',
    })
  })

  test('of a full unit find nothing, and the service says so', () => {
    const rehearsal = begin({
      opening: { ...opening, data: { slots: { full: [{ unit: 'harjula' }] } } },
    })
    expect(rehearsal.play(bookFree('+1 workday'))).toMatchObject({ type: 'invalid' })
  })
})

describe('a text', () => {
  test('tells the time that an appointment had when the exercise began', () => {
    const rehearsal = begin()
    expect(rehearsal.timed('Aika: {a1.when}.', 'fi')).toBe(
      'Aika: keskiviikko 25. marraskuuta kello 14.30.',
    )
    expect(rehearsal.timed('Tid: {a1.when}.', 'sv')).toBe('Tid: onsdag 25 november klockan 14.30.')
    expect(rehearsal.timed('{a1.when}', 'en')).toBe('Wednesday 25 November at 14:30')
    rehearsal.play({
      act: 'appointments.move',
      with: { appointment: 'a1', start: { free: '+4 workdays' } },
    })
    expect(rehearsal.timed('{a1.when}', 'en')).toBe('Wednesday 25 November at 14:30')
    expect(rehearsal.timed('{a9.when} {a1.what}', 'fi')).toBe('{a9.when} {a1.what}')
  })
})

describe('planned failures', () => {
  const recover = 'Kokeile toista aikaa.'

  test('F20: nothing is free, for as long as it lasts', () => {
    const rehearsal = begin({}, [
      { id: 'none', failure: 'F20', on: 'slots.list', times: 1, recover },
    ])
    expect(slotList(rehearsal)).toMatchObject({ first: null, elsewhere: [] })
    expect(slotList(rehearsal).first).not.toBeNull()
    expect(happened(rehearsal)).toEqual(['failure.began', 'failure.met', 'failure.ended'])
  })

  test('F21: somebody else is faster, and from then on the time is gone', () => {
    const rehearsal = begin({}, [
      { id: 'faster', failure: 'F21', on: 'appointments.book', times: 1, recover },
    ])
    const line = bookFree('+1 workday')
    const { start } = {
      start: '',
      ...rehearsal.inputOf({ with: { ...booked, start: { free: '+1 workday' } } }, 'fi'),
    }
    expect(rehearsal.play(line)).toMatchObject({ type: 'slot-taken' })
    expect(happened(rehearsal)).toContain('slot.taken')
    const free = slotList(rehearsal).days.flatMap(({ slots }) => slots)
    expect(free.map((slot) => slot.start)).not.toContain(start)
    expect(rehearsal.play(line)).toBeUndefined()
    expect(latest(rehearsal)).toBeDefined()
    rehearsal.undo()
    expect(latest(rehearsal)).toBeUndefined()
    expect(rehearsal.world().times.taken).toHaveLength(1)
  })

  test('F21 does not cover what is written wrong', () => {
    const rehearsal = begin({}, [
      { id: 'faster', failure: 'F21', on: 'appointments.book', times: 1, recover },
    ])
    expect(rehearsal.play(bookFree('+1 workday', { reason: 'Olen 131052-308T.' }))).toMatchObject({
      type: 'invalid',
    })
    expect(happened(rehearsal)).toEqual(['act.refused'])
  })
})

describe('what the county does by itself', () => {
  test('takes the time that the client has chosen, once', () => {
    const rehearsal = begin({
      cues: [
        { id: 'faster', by: 'trainer', name: 'Aika menee', do: [{ 'slot.taken': {} }], each: true },
      ],
    })
    rehearsal.fire('faster')
    expect(happened(rehearsal)).toEqual(['cue.fired'])
    const { first } = slotList(rehearsal)
    const slot = `${first?.start} ${first?.professional.id} ${first?.way}`
    rehearsal.perform('drafts.save', {
      form: booking,
      fields: { service: 'nurse', unit: 'harjula', slot },
    })
    rehearsal.fire('faster')
    rehearsal.fire('faster')
    expect(happened(rehearsal).filter((name) => name === 'slot.taken')).toHaveLength(1)
    expect(slotList(rehearsal).first?.start).not.toBe(first?.start)
  })

  test('cancels an appointment, and tells the client', () => {
    const rehearsal = begin({
      cues: [
        {
          id: 'ill',
          by: 'trainer',
          name: 'Hanna sairastui',
          do: [{ 'appointment.cancelled': { appointment: 'a1' } }],
          each: true,
        },
      ],
    })
    rehearsal.fire('ill')
    rehearsal.fire('ill')
    expect(happened(rehearsal).filter((name) => name === 'appointment.cancelled')).toHaveLength(1)
    expect(rehearsal.world().appointments['a1']?.state).toBe('cancelled')
    expect(arrived(rehearsal)).toMatchObject([{ kind: 'cancelled' }])
  })

  test('reminds while time is moved on, and that is taken back with it', () => {
    const rehearsal = begin()
    rehearsal.advance(fromIso('2026-11-24T12:00:00+02:00'))
    expect(rehearsal.news()?.map(({ name }) => name)).toEqual(['reminder.sent'])
    expect(arrived(rehearsal)).toMatchObject([
      { kind: 'reminder', at: fromIso('2026-11-24T09:00:00+02:00') },
    ])
    rehearsal.undo()
    expect(arrived(rehearsal)).toEqual([])
    expect(rehearsal.now()).toBe(fromIso('2026-11-23T08:30:00+02:00'))
  })
})

describe('what was begun and left', () => {
  const left = ({ store }: Rehearsal) =>
    store
      .getState()
      .log.path.flatMap(({ entry: { fact: one } }) => (one.name === 'act.left' ? one.data : []))

  test.each([
    [booking, { act: 'appointments.book' }],
    [moveOf('a1'), { act: 'appointments.move', appointment: 'a1' }],
    [cancelOf('a1'), { act: 'appointments.cancel', appointment: 'a1' }],
  ])('%s is told once another page is open', (form, told) => {
    const rehearsal = begin()
    const path = form === booking ? '/ajanvaraukset/uusi/aika' : '/ajanvaraukset/a1'
    open(rehearsal, 'messages', path)
    rehearsal.perform('drafts.save', { form, fields: { why: 'ill' } })
    expect(left(rehearsal)).toEqual([])
    open(rehearsal, 'home', '/etusivu')
    expect(left(rehearsal)).toEqual([told])
    open(rehearsal, 'messages', '/viestit')
    expect(left(rehearsal)).toHaveLength(1)
  })

  test('goes with the act', () => {
    const rehearsal = begin()
    rehearsal.perform('drafts.save', { form: cancelOf('a1'), fields: { why: 'ill' } })
    rehearsal.perform('appointments.cancel', { appointment: 'a1', why: 'ill' })
    expect(rehearsal.world().drafts).not.toHaveProperty([cancelOf('a1')])
    rehearsal.undo()
    expect(rehearsal.world().drafts).toHaveProperty([cancelOf('a1')])
  })
})
