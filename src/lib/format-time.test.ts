import { describe, expect, test } from 'vitest'
import { clockTime, longDay, moment, nearDay, shortDay } from './format-time.ts'
import { type Language, languages } from './language.ts'
import { fromIso } from './time.ts'

const tuesday = '2026-11-24T09:05:00+02:00'
const now = fromIso(tuesday)
const days = (amount: number): number => amount * 24 * 3_600_000

const table: Readonly<
  Record<Language, { long: string; short: string; clock: string; near: readonly string[] }>
> = {
  fi: {
    long: 'tiistai 24. marraskuuta',
    short: 'ti 24.11.',
    clock: '9.05',
    near: ['ti 24.11.', 'huomenna', 'tänään', 'eilen', 'ti 24.11.'],
  },
  'fi-x-selko': {
    long: 'tiistai 24. marraskuuta',
    short: 'ti 24.11.',
    clock: '9.05',
    near: ['ti 24.11.', 'huomenna', 'tänään', 'eilen', 'ti 24.11.'],
  },
  sv: {
    long: 'tisdag 24 november',
    short: 'tis 24.11',
    clock: '9.05',
    near: ['tis 24.11', 'i morgon', 'i dag', 'i går', 'tis 24.11'],
  },
  en: {
    long: 'Tuesday 24 November',
    short: 'Tue 24/11',
    clock: '9:05',
    near: ['Tue 24/11', 'tomorrow', 'today', 'yesterday', 'Tue 24/11'],
  },
}

describe.each(languages)('in %s', (language) => {
  const { long, short, clock, near } = table[language]

  test('a day is written at length and shortly', () => {
    expect(longDay(tuesday, language)).toBe(long)
    expect(shortDay(tuesday, language)).toBe(short)
  })

  test('a time of day is told by the clock of Helsinki', () => {
    expect(clockTime(tuesday, language)).toBe(clock)
    expect(clockTime('2026-07-24T06:05:00Z', language)).toBe(clock)
  })

  test('midnight is no twenty-fourth hour', () => {
    expect(clockTime('2026-11-24T00:05:00+02:00', language)).toMatch(/^0?0[.:]05$/)
  })

  test('the days around today have names', () => {
    const told = [-2, -1, 0, 1, 2].map((later) => nearDay(tuesday, now + days(later), language))
    expect(told).toEqual(near)
  })

  test('a moment is a day and a time', () => {
    const at = { fi: 'kello', 'fi-x-selko': 'kello', sv: 'klockan', en: 'at' }[language]
    expect(moment(tuesday, now, language)).toBe(`${near[2]} ${at} ${clock}`)
    expect(moment(tuesday, now + days(9), language)).toBe(`${short} ${at} ${clock}`)
  })
})

test('yesterday begins at midnight in Helsinki', () => {
  const justAfterMidnight = fromIso('2026-11-25T00:01:00+02:00')
  expect(nearDay('2026-11-24T23:59:00+02:00', justAfterMidnight, 'fi')).toBe('eilen')
  expect(nearDay('2026-11-25T00:00:00+02:00', justAfterMidnight, 'fi')).toBe('tänään')
})

test('tomorrow stays tomorrow over a night of 25 hours', () => {
  const evening = fromIso('2026-10-24T23:30:00+03:00')
  expect(nearDay('2026-10-25T23:45:00+02:00', evening, 'fi')).toBe('huomenna')
})
