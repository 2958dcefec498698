import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { fact } from '../world/world.ts'

const minutes = (count: number): number => count * 60_000

const home = fact('page.opened', { page: 'home', path: '/etusivu' })

function signedIn(idle?: { warnMinutes?: number; outMinutes?: number }) {
  const { scenario, ...rest } = exercise({
    steps: [{ id: 'endless', done: { happened: 'page.reloaded' } }],
  })
  const opening = { ...scenario.opening, page: 'home' as const, ...(idle && { idle }) }
  const practised = practise({ ...rest, scenario: { ...scenario, opening } })
  practised.rehearsal.note(home)
  return practised
}

type Rehearsal = ReturnType<typeof signedIn>['rehearsal']

const move = (rehearsal: Rehearsal, by: number) => rehearsal.advance(rehearsal.now() + minutes(by))

const session = (rehearsal: Rehearsal) => {
  const outcome = rehearsal.perform('session.get', {})
  if ('problem' in outcome) throw new Error('Everybody may ask for the session')
  const { client, endsIn, ended } = outcome.reply
  return { client: client?.id, endsIn, ended }
}

const within = { client: 'aino', endsIn: null, ended: null }
const out = { client: undefined, endsIn: null, ended: 'aino' }

describe('doing nothing for long', () => {
  test('comes to nothing where the scenario does not ask for it', () => {
    const { rehearsal, pass } = signedIn()
    move(rehearsal, 600)
    pass(minutes(600))
    rehearsal.tick()
    expect(session(rehearsal)).toEqual(within)
  })

  test('is asked about after 25 minutes, and ends the session after 30', () => {
    const { rehearsal } = signedIn({})
    move(rehearsal, 24)
    expect(session(rehearsal)).toEqual(within)
    move(rehearsal, 1)
    expect(session(rehearsal)).toEqual({ ...within, endsIn: 5 })
    move(rehearsal, 4)
    expect(session(rehearsal)).toEqual({ ...within, endsIn: 5 })
    move(rehearsal, 1)
    expect(session(rehearsal)).toEqual(out)
    expect(happened(rehearsal).filter((name) => name.startsWith('session.'))).toEqual([
      'session.warned',
      'session.expired',
    ])
  })

  test('counts by time that is moved on, not by the time that somebody takes', () => {
    const { rehearsal, pass } = signedIn({})
    pass(minutes(300))
    rehearsal.tick()
    expect(session(rehearsal)).toEqual(within)
    move(rehearsal, 24)
    expect(session(rehearsal)).toEqual(within)
  })

  test('can be sooner', () => {
    const { rehearsal } = signedIn({ warnMinutes: 2, outMinutes: 3 })
    move(rehearsal, 2)
    expect(session(rehearsal)).toEqual({ ...within, endsIn: 1 })
  })

  test('is over with the answer that one is there', () => {
    const { rehearsal } = signedIn({})
    move(rehearsal, 26)
    rehearsal.perform('session.keep', {})
    expect(session(rehearsal)).toEqual(within)
    move(rehearsal, 24)
    expect(session(rehearsal)).toEqual(within)
    expect(rehearsal.undoable()?.done).toBe('time')
  })

  test.each([
    ['a page is opened', (rehearsal: Rehearsal) => rehearsal.note(home)],
    [
      'something is written',
      (rehearsal: Rehearsal) =>
        rehearsal.perform('drafts.save', { form: 'messages.new', fields: { text: 'Hei' } }),
    ],
  ])('begins anew when %s', (_, doIt) => {
    const { rehearsal } = signedIn({})
    move(rehearsal, 24)
    doIt(rehearsal)
    move(rehearsal, 24)
    expect(session(rehearsal)).toEqual(within)
  })

  test('keeps what was written, for whoever signs in again', () => {
    const { rehearsal } = signedIn({})
    const fields = { text: 'Hei. Kirjoitan pitkää viestiä.' }
    rehearsal.perform('drafts.save', { form: 'messages.new', fields })
    move(rehearsal, 45)
    expect(rehearsal.perform('drafts.get', { form: 'messages.new' })).toMatchObject({
      problem: { type: 'unauthenticated' },
    })
    rehearsal.perform('session.open', { method: 'bank' })
    expect(session(rehearsal)).toEqual(within)
    expect(rehearsal.perform('drafts.get', { form: 'messages.new' })).toMatchObject({
      reply: { fields },
    })
  })

  test('is what "move time on" leads to first', () => {
    const { rehearsal } = signedIn({})
    rehearsal.advance()
    expect(session(rehearsal)).toEqual({ ...within, endsIn: 5 })
    rehearsal.advance()
    expect(session(rehearsal)).toEqual(out)
    rehearsal.undo()
    expect(session(rehearsal)).toEqual({ ...within, endsIn: 5 })
  })

  test('ends a session if and only if time was moved on by the limit without a break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ by: fc.integer({ min: 0, max: 40 }), acts: fc.boolean() })),
        (moves) => {
          const { rehearsal } = signedIn({})
          let idle = 0
          let over = false
          for (const { by, acts } of moves) {
            move(rehearsal, by)
            idle += by
            over ||= idle >= 30
            if (acts && !over) {
              rehearsal.perform('session.keep', {})
              rehearsal.note(home)
              idle = 0
            }
          }
          expect(session(rehearsal).client).toBe(over ? undefined : 'aino')
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a planned end of the session (F22)', () => {
  const failing = () => {
    const { scenario, ...rest } = exercise({
      steps: [
        {
          id: 'one',
          done: { happened: 'page.reloaded' },
          failures: [
            { id: 'over', failure: 'F22', on: 'messages.list', times: 1, recover: 'Kirjaudu.' },
          ],
        },
      ],
    })
    const opening = { ...scenario.opening, page: 'home' as const }
    return practise({ ...rest, scenario: { ...scenario, opening } }).rehearsal
  }

  test('refuses what is asked, signs out, and is over when one has signed in again', () => {
    const rehearsal = failing()
    const list = () => rehearsal.perform('messages.list', {})
    expect(list()).toMatchObject({ problem: { type: 'unauthenticated' } })
    expect(happened(rehearsal)).toEqual([
      'failure.began',
      'failure.met',
      'failure.ended',
      'session.expired',
    ])
    expect(session(rehearsal)).toEqual(out)
    expect(list()).toMatchObject({ problem: { type: 'unauthenticated' } })
    rehearsal.perform('session.open', { method: 'bank' })
    expect(list()).toHaveProperty('reply')
  })
})
