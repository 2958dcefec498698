import { describe, expect, test } from 'vitest'
import { fillPath } from '../../src/lib/paths.ts'
import { happened } from '../../src/testing/rehearse.ts'
import { appointment, visiting } from '../../src/testing/visit.ts'
import type { Failure } from '../scenario/format/failure.ts'
import { fact } from '../world/world.ts'

const second = 1000
const minute = 60 * second

/** In the call, with a line that becomes bad as it is planned. */
function calling(failure: 'F13' | 'F14', planned: Partial<Failure>) {
  const started = visiting({
    steps: [
      {
        id: 'only',
        done: { happened: 'phone.called' },
        failures: [{ id: 'line', failure, on: 'visits.get', recover: 'Odota hetki.', ...planned }],
      },
      { id: 'after', done: { happened: 'signed.out' } },
    ],
  })
  started.enter()
  return {
    ...started,
    turn: (on: boolean) =>
      started.rehearsal.perform('visits.switch', { appointment, control: 'camera', on }),
    ended: () => happened(started.rehearsal).filter((name) => name === 'failure.ended').length,
  }
}

const afterWords = { after: { happened: 'professional.spoke' as const }, delay: '8s' }

describe('a line that becomes weak', () => {
  const until = {
    happened: 'visit.switched' as const,
    where: { control: 'camera', on: false },
  }

  test('does so after something with a delay, and is good when the camera is off', () => {
    const { get, wait, turn, ended } = calling('F13', { ...afterWords, until })
    wait(5 * second)
    expect(get()).toMatchObject({ weak: false, turns: [{}] })
    wait(7 * second)
    expect(get().weak).toBe(false)
    wait(second)
    expect(get()).toMatchObject({ state: 'on', weak: true })
    turn(false)
    expect(get()).toMatchObject({ state: 'on', weak: false, camera: false })
    expect(ended()).toBe(1)
    turn(true)
    expect(get()).toMatchObject({ weak: false, camera: true })
  })

  test('is good when the step is over', () => {
    const { rehearsal, get, wait } = calling('F13', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    expect(get().weak).toBe(true)
    rehearsal.call('harjula')
    expect(get().weak).toBe(false)
  })

  test('can be good after a while', () => {
    const { get, wait, ended } = calling('F13', { ...afterWords, for: '30s' })
    wait(5 * second)
    wait(8 * second)
    wait(29 * second)
    expect(get().weak).toBe(true)
    wait(second)
    expect(get().weak).toBe(false)
    expect(ended()).toBe(1)
  })
})

describe('a line that breaks off', () => {
  const until = { happened: 'visit.joined' as const, since: 'line' }

  test('stays so until the client comes back, who is in the call at once', () => {
    const { rehearsal, get, wait, join, ended } = calling('F14', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    expect(get()).toMatchObject({ state: 'lost', since: '2026-11-24T09:10:13+02:00' })
    wait(10 * minute)
    expect(get().state).toBe('lost')
    expect(ended()).toBe(0)
    join()
    expect(get()).toMatchObject({ state: 'on', turns: [{}] })
    expect(ended()).toBe(1)
    expect(rehearsal.lastOf('visit.joined')?.entry.fact.data).toMatchObject({ again: true })
  })

  test('takes back what was done with it', () => {
    const { rehearsal, get, wait, join } = calling('F14', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    join()
    rehearsal.undo()
    expect(get().state).toBe('lost')
    rehearsal.redo()
    expect(get().state).toBe('on')
  })

  test('can be left, and come back to', () => {
    const { rehearsal, get, wait, join } = calling('F14', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    rehearsal.perform('visits.leave', { appointment })
    expect(get().state).toBe('left')
    expect(rehearsal.lastOf('visit.left')?.entry.fact.data).toMatchObject({ from: 'lost' })
    join()
    expect(get().state).toBe('on')
  })

  test('lets nothing be said, shown or switched', () => {
    const { rehearsal, get, wait, turn } = calling('F14', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    expect(get().state).toBe('lost')
    const closed = { problem: { type: 'closed' } }
    expect(turn(false)).toMatchObject(closed)
    expect(rehearsal.perform('visits.show', { appointment, file: 'kuva.png' })).toMatchObject(
      closed,
    )
    expect(
      rehearsal.perform('visits.say', { appointment, text: 'Haloo', how: 'chat' }),
    ).toMatchObject(closed)
  })

  test('is the turn of the client: time is not moved on past it', () => {
    const { rehearsal, get, wait } = calling('F14', { ...afterWords, until })
    wait(5 * second)
    wait(8 * second)
    const lost = rehearsal.now()
    rehearsal.play({ wait: 'next' })
    expect(rehearsal.now()).toBe(lost)
    expect(get().state).toBe('lost')
  })
})

test('a bad line harms no visit that is not on', () => {
  const { rehearsal, get, join } = visiting({
    steps: [
      {
        id: 'only',
        done: { happened: 'signed.out' },
        failures: [{ id: 'line', failure: 'F14', on: 'visits.get', recover: 'Odota hetki.' }],
      },
    ],
  })
  expect(get().state).toBe('open')
  join()
  expect(get().state).toBe('waiting')
  expect(happened(rehearsal)).toContain('failure.began')
})

describe('the page', () => {
  const open = (page: 'visit' | 'visit.room' | 'home', id = appointment) =>
    fact('page.opened', {
      page,
      path: fillPath(page, page === 'home' ? {} : { appointment: id }),
    })

  test('of the room keeps the client in, and any other takes them out', () => {
    const { rehearsal, get, enter } = visiting()
    enter()
    rehearsal.note(open('visit.room'))
    expect(get().state).toBe('on')
    rehearsal.note(open('visit'))
    expect(get().state).toBe('left')
    expect(rehearsal.lastOf('visit.left')?.entry.fact.data).toEqual({
      appointment,
      from: 'on',
      how: 'page',
    })
  })

  test('of the room of another visit takes them out too', () => {
    const { rehearsal, get, join } = visiting()
    join()
    rehearsal.note(open('visit.room', 'a-toinen'))
    expect(get().state).toBe('open')
  })

  test('that is opened outside leaves nothing', () => {
    const { rehearsal } = visiting()
    rehearsal.note(open('home'))
    rehearsal.note(fact('page.reloaded', {}))
    expect(happened(rehearsal)).not.toContain('visit.left')
  })
})
