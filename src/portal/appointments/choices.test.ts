import { describe, expect, test } from 'vitest'
import {
  choicesOf,
  isBefore,
  missingStep,
  type Options,
  remindersWith,
  startOf,
  wayOf,
} from './choices.ts'
import { slotKey, slotOf } from './slot-key.ts'
import { byYear, pastOf, type Row, upcomingOf } from './sorted.ts'

const professional = { id: 'hanna', name: 'Hanna Kettunen', role: 'sairaanhoitaja' }
const unit = {
  id: 'harjula',
  name: 'Harjulan terveysasema',
  municipality: { id: 'kuhmo', name: 'Kuhmo' },
  address: 'Harjukuja 1',
  phone: '08 000 1100',
  own: true,
  professionals: [professional],
}
const options: Options = {
  services: [
    {
      id: 'nurse',
      name: 'Sairaanhoitaja',
      about: 'Oireet.',
      minutes: 30,
      ways: ['visit', 'remote'],
      units: [unit, { ...unit, id: 'petajala', own: false, professionals: [] }],
    },
  ],
  characters: 500,
  contact: { phone: '050 000 1234', email: '' },
}

const start = '2026-12-02T09:30:00+02:00'
const slot = slotKey({ start, professional: 'hanna', way: 'remote' })

describe('the word of a free time', () => {
  test('says what it was made of, however the time was written', () => {
    expect(slotOf(slot)).toEqual({ start, professional: 'hanna', way: 'remote' })
    expect(slotKey({ start: '2026-12-02T07:30:00Z', professional: 'hanna', way: 'remote' })).toBe(
      slot,
    )
  })

  test.each(['', 'x y z', `${start} hanna walk`, '2026-99-99 hanna visit'])(
    'is none when it is %j',
    (word) => expect(slotOf(word)).toBeUndefined(),
  )
})

describe('what is chosen at first', () => {
  const [service] = options.services

  test('is the service of the link, if there is one', () => {
    expect(startOf({ service: 'doctor' }, service)).toEqual({ service: 'nurse' })
    expect(startOf({ service: 'doctor' }, undefined)).toEqual({ service: 'doctor' })
  })

  test('is what was begun, when a time of it has been chosen', () => {
    expect(startOf({ service: 'doctor', slot }, service)).toEqual({ service: 'doctor', slot })
  })
})

describe('what has been chosen', () => {
  test('has the own unit, and a reminder to where there is one', () => {
    const { unit: at, way, reminder } = choicesOf({ service: 'nurse' }, options)
    expect([at?.id, way, reminder]).toEqual(['harjula', 'any', 'sms'])
  })

  test('has a time only as long as it fits the rest', () => {
    const kept = (fields: Readonly<Record<string, string>>) =>
      choicesOf({ service: 'nurse', slot, ...fields }, options).slot
    expect(kept({})).toMatchObject({ start, end: '2026-12-02T10:00:00+02:00' })
    expect(kept({ way: 'remote', professional: 'hanna' })).toBeDefined()
    expect(kept({ way: 'visit' })).toBeUndefined()
    expect(kept({ unit: 'petajala' })).toBeUndefined()
    expect(kept({ service: 'gone' })).toBeUndefined()
  })

  test('tells at which step something is missing', () => {
    const missing = (fields: Readonly<Record<string, string>>) =>
      missingStep(choicesOf(fields, options))
    expect(missing({})).toBe('booking')
    expect(missing({ service: 'nurse' })).toBe('booking.time')
    expect(missing({ service: 'nurse', slot })).toBe('booking.review')
    expect(isBefore('booking.place', 'booking.time')).toBe(true)
    expect(isBefore('booking.time', 'booking.time')).toBe(false)
  })

  test('of one way is that way; of several it does not matter until one is chosen', () => {
    expect(wayOf(['visit'], undefined)).toBe('visit')
    expect(wayOf(['visit', 'phone'], undefined)).toBe('any')
    expect(wayOf(['visit', 'phone'], 'remote')).toBe('any')
    expect(remindersWith({ phone: '', email: '' })).toEqual(['none'])
  })
})

describe('the lists', () => {
  const row = (id: string, at: string, state: Row['state'] = 'booked'): Row => ({
    id,
    service: { id: 'nurse', name: 'Sairaanhoitaja' },
    unit: { id: 'harjula', name: 'Harjula', municipality: 'Kuhmo' },
    professional,
    way: 'visit',
    start: `${at}T10:00:00+02:00`,
    end: `${at}T10:30:00+02:00`,
    state,
  })
  const all = [
    row('c', '2026-12-03'),
    row('a', '2025-11-01'),
    row('d', '2026-12-01'),
    row('b', '2026-12-02', 'cancelled'),
  ]
  const now = Date.parse('2026-11-24T09:00:00+02:00')

  test('have what comes next first, and what was last first', () => {
    expect(upcomingOf(all, now).map(({ id }) => id)).toEqual(['d', 'c'])
    expect(pastOf(all, now).map(({ id }) => id)).toEqual(['b', 'a'])
    expect(upcomingOf(all, Date.parse('2026-12-01T10:31:00+02:00')).map(({ id }) => id)).toEqual([
      'c',
    ])
  })

  test('stand by years', () => {
    expect(byYear(pastOf(all, now)).map(({ year, rows }) => [year, rows.length])).toEqual([
      [2026, 1],
      [2025, 1],
    ])
  })
})
