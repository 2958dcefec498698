import { expect, test } from 'vitest'
import { fromIso, toIso } from '../../lib/time.ts'
import { againMoment } from './again-moment.ts'

test.each([
  ['7d', '2026-11-20T15:30:00+02:00', '2026-11-27T09:00:00+02:00'],
  // A Saturday and a holiday lead on to the next workday.
  ['1d', '2026-11-20T15:30:00+02:00', '2026-11-23T09:00:00+02:00'],
  ['7d', '2026-12-18T08:00:00+02:00', '2026-12-28T09:00:00+02:00'],
  ['2 workdays', '2026-11-20T15:30:00+02:00', '2026-11-24T09:00:00+02:00'],
  // Never a moment that has passed.
  ['1h', '2026-11-20T15:30:00+02:00', '2026-11-23T09:00:00+02:00'],
  // Summer time ends between.
  ['7d', '2026-10-21T10:00:00+03:00', '2026-10-28T09:00:00+02:00'],
])('%s from %s', (after, now, then) => {
  expect(toIso(againMoment(after, fromIso(now)))).toBe(then)
})
