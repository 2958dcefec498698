import { describe, expect, test } from 'vitest'
import { fromIso, toIso } from '../../lib/time.ts'
import { chosenMoment, lastDay } from './chosen.ts'

const tuesday = '2026-11-24T09:05:30+02:00'

const choose = (day: string, clock: string, now = tuesday) => {
  const chosen = chosenMoment(day, clock, fromIso(now))
  return typeof chosen === 'number' ? toIso(chosen) : `${chosen.field} ${chosen.why}`
}

describe('a moment of one’s own', () => {
  test.each([
    ['later today', '2026-11-24', '09:06', tuesday, '2026-11-24T09:06:00+02:00'],
    ['on a Sunday night', '2026-11-29', '23:59', tuesday, '2026-11-29T23:59:00+02:00'],
    ['in summer', '2027-06-01', '00:00', tuesday, '2027-06-01T00:00:00+03:00'],
    [
      'on a leap day',
      '2028-02-29',
      '12:00',
      '2027-03-01T09:00:00+02:00',
      '2028-02-29T12:00:00+02:00',
    ],
    ['a year on', '2027-11-24', '23:59', tuesday, '2027-11-24T23:59:00+02:00'],
  ])('is what is written: %s', (_, day, clock, now, moment) => {
    expect(choose(day, clock, now)).toBe(moment)
  })

  test.each([
    ['no day', '', '09:00', 'day noDay'],
    ['a day that is not in the calendar', '2027-02-30', '09:00', 'day noDay'],
    ['words', 'huomenna', '09:00', 'day noDay'],
    ['no time', '2026-11-25', '', 'clock noClock'],
    ['an hour that no day has', '2026-11-25', '24:00', 'clock noClock'],
    ['words for a time', '2026-11-25', 'aamu', 'clock noClock'],
    ['yesterday', '2026-11-23', '23:59', 'day gone'],
    ['a year too early', '0002-11-25', '09:00', 'day gone'],
    ['this very minute', '2026-11-24', '09:05', 'clock gone'],
    ['earlier today', '2026-11-24', '00:00', 'clock gone'],
    ['a year and a day', '2027-11-25', '00:00', 'day tooFar'],
    ['the far future', '9999-12-31', '09:00', 'day tooFar'],
  ])('is refused: %s', (_, day, clock, why) => {
    expect(choose(day, clock)).toBe(why)
  })

  test.each([
    ['2027-03-28', '2027-03-01T09:00:00+02:00', '2027-03-28T04:30:00+03:00'],
    ['2026-03-29', '2026-03-01T09:00:00+02:00', '2026-03-29T04:30:00+03:00'],
    ['2027-03-29', '2027-03-01T09:00:00+02:00', '2027-03-29T03:30:00+03:00'],
  ])(
    'at half past three on %s is a moment, also where that hour is skipped',
    (day, now, moment) => {
      expect(choose(day, '03:30', now)).toBe(moment)
    },
  )

  test.each([
    ['before both', '2026-10-24T12:00:00+03:00', '2026-10-25T03:30:00+03:00'],
    ['between the two', '2026-10-25T03:45:00+03:00', '2026-10-25T03:30:00+02:00'],
    ['after both', '2026-10-25T03:45:00+02:00', 'clock gone'],
  ])('in the hour that comes twice is the next one: %s', (_, now, moment) => {
    expect(choose('2026-10-25', '03:30', now)).toBe(moment)
  })

  test('lies within a year', () => {
    expect(lastDay(fromIso(tuesday)).toString()).toBe('2027-11-24')
    expect(lastDay(fromIso('2028-02-29T09:00:00+02:00')).toString()).toBe('2029-02-28')
    // Late in the evening UTC is a day behind.
    expect(lastDay(fromIso('2026-11-24T00:30:00+02:00')).toString()).toBe('2027-11-24')
  })
})
