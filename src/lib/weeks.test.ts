import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, fromIso, weekday } from './time.ts'
import { addDays, addWeeks, dateOf, mondayOf, noonOf, weekNumber } from './weeks.ts'

test('a week goes by its Monday in Helsinki', () => {
  expect(mondayOf(fromIso('2026-11-24T09:00:00+02:00'))).toBe('2026-11-23')
  expect(mondayOf(fromIso('2026-11-23T00:00:00+02:00'))).toBe('2026-11-23')
  expect(mondayOf(fromIso('2026-11-29T23:59:00+02:00'))).toBe('2026-11-23')
  expect(dateOf(fromIso('2026-11-29T22:30:00Z'))).toBe('2026-11-30')
})

test.each([
  ['2026-11-23', 48],
  ['2026-12-28', 53],
  ['2027-01-04', 1],
  ['2024-12-30', 1],
  ['2021-01-04', 1],
  ['2020-12-28', 53],
])('the week of %s has the number %i', (monday, number) => {
  expect(weekNumber(monday)).toBe(number)
})

test('days are added over months, years and the change of the hour', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addWeeks('2026-03-23', 1)).toBe('2026-03-30')
  expect(addWeeks('2026-11-23', -4)).toBe('2026-10-26')
})

test('of every moment the week holds its day, and its noon lies in it', () => {
  const moments = fc.integer({
    min: fromIso('2020-01-01T00:00:00Z'),
    max: fromIso('2039-12-31T00:00:00Z'),
  })
  fc.assert(
    fc.property(moments, (moment) => {
      const monday = mondayOf(moment)
      const date = dateOf(moment)
      expect(monday <= date && date < addWeeks(monday, 1)).toBe(true)
      expect(weekday(dayOf(fromIso(noonOf(monday))))).toBe(1)
      expect(dateOf(fromIso(noonOf(date)))).toBe(date)
      expect(weekNumber(monday)).toBeGreaterThanOrEqual(1)
      expect(weekNumber(monday)).toBeLessThanOrEqual(53)
    }),
  )
})
