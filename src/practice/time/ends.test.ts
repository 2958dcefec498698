import { describe, expect, test } from 'vitest'
import { fromIso, toIso } from '../../lib/time.ts'
import { practise } from '../../testing/rehearse.ts'
import { realScenarios, sendMessage } from '../../testing/scripts.ts'
import { ends } from './ends.ts'

const { script } = sendMessage()

/** The ends that are offered at that moment, in their order, with where they lead. */
function offered(now: string, rehearsal = practise(script).rehearsal): Record<string, string> {
  const at = fromIso(now)
  return Object.fromEntries(
    ends.flatMap(({ id, moment }) => {
      const to = moment(at, rehearsal)
      return to === undefined ? [] : [[id, toIso(to)] as const]
    }),
  )
}

describe('the ends', () => {
  test.each([
    [
      'on a plain Tuesday',
      '2026-11-24T09:05:00+02:00',
      '2026-11-25T09:00:00+02:00',
      '2026-11-25T09:00:00+02:00',
      '2026-11-27T09:05:00+02:00',
    ],
    [
      'on a Friday evening',
      '2026-11-27T21:40:00+02:00',
      '2026-11-28T09:00:00+02:00',
      '2026-11-30T09:00:00+02:00',
      '2026-12-02T21:40:00+02:00',
    ],
    [
      'two days before Christmas',
      '2026-12-22T12:00:00+02:00',
      '2026-12-23T09:00:00+02:00',
      '2026-12-23T09:00:00+02:00',
      '2026-12-29T12:00:00+02:00',
    ],
    [
      'the day before Christmas Eve',
      '2026-12-23T12:00:00+02:00',
      '2026-12-24T09:00:00+02:00',
      '2026-12-28T09:00:00+02:00',
      '2026-12-30T12:00:00+02:00',
    ],
    [
      'before Easter',
      '2027-03-25T15:00:00+02:00',
      '2027-03-26T09:00:00+02:00',
      '2027-03-30T09:00:00+03:00',
      '2027-04-01T15:00:00+03:00',
    ],
    [
      'before summer time begins',
      '2027-03-27T10:00:00+02:00',
      '2027-03-28T09:00:00+03:00',
      '2027-03-30T09:00:00+03:00',
      '2027-04-01T10:00:00+03:00',
    ],
    [
      'before summer time ends',
      '2026-10-24T10:00:00+03:00',
      '2026-10-25T09:00:00+02:00',
      '2026-10-26T09:00:00+02:00',
      '2026-10-28T10:00:00+02:00',
    ],
    [
      'on New Year’s Eve',
      '2026-12-31T18:00:00+02:00',
      '2027-01-01T09:00:00+02:00',
      '2027-01-04T09:00:00+02:00',
      '2027-01-07T18:00:00+02:00',
    ],
  ])('%s', (_, now, tomorrow, workday, later) => {
    expect(offered(now)).toEqual({ tomorrow, workday, 'three-workdays': later })
  })

  test.each([
    ['at midnight', '2026-11-24T00:00:00+02:00', '2026-11-24T09:00:00+02:00'],
    ['just before nine', '2026-11-24T08:59:59+02:00', '2026-11-24T09:00:00+02:00'],
    ['in the hour that is skipped', '2027-03-28T04:10:00+03:00', '2027-03-28T09:00:00+03:00'],
    ['in the hour that comes twice', '2026-10-25T03:30:00+02:00', '2026-10-25T09:00:00+02:00'],
  ])('of the night lead to this morning: %s', (_, now, morning) => {
    expect(offered(now)['this-morning']).toBe(morning)
    expect(offered(now)).not.toHaveProperty('tomorrow')
  })

  test('at nine the morning is tomorrow’s', () => {
    const nine = offered('2026-11-24T09:00:00+02:00')
    expect(nine['tomorrow']).toBe('2026-11-25T09:00:00+02:00')
    expect(nine).not.toHaveProperty('this-morning')
  })

  test('begin with the next event, as long as there is one', () => {
    const free = realScenarios().get('vapaa')?.script
    if (!free) throw new Error('scenarios/vapaa.json is gone')
    const { rehearsal } = practise(free)
    rehearsal.perform('session.open', { method: 'bank' })
    const question = { recipient: 'harjula', topic: 'medication', text: 'Hei. Kysyn yhtä asiaa.' }
    rehearsal.perform('messages.send', question)
    const next = () => Object.entries(offered(toIso(rehearsal.now()), rehearsal))[0]
    expect(next()).toEqual(['next', '2026-11-24T11:00:00+02:00'])
    rehearsal.advance()
    expect(next()).toEqual(['next', '2026-11-25T10:30:00+02:00'])
    // What is late comes at once.
    expect(ends[0].moment(fromIso('2026-12-01T12:00:00+02:00'), rehearsal)).toBe(
      fromIso('2026-12-01T12:00:00+02:00'),
    )
    rehearsal.advance()
    expect(next()?.[0]).toBe('tomorrow')
  })

  test('never lead back, from every hour of a year', () => {
    const { rehearsal } = practise(script)
    const first = fromIso('2026-10-01T00:30:00+03:00')
    const back = Array.from({ length: 365 * 5 }, (_, n) => first + n * 5 * 3_600_000).flatMap(
      (now) =>
        ends
          .filter(({ moment }) => (moment(now, rehearsal) ?? Number.POSITIVE_INFINITY) <= now)
          .map(({ id }) => `${id} from ${toIso(now)}`),
    )
    expect(back).toEqual([])
  })
})
