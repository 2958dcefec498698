import { describe, expect, test } from 'vitest'
import { fromIso } from '../../src/lib/time.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { openWorld } from '../world/opening.ts'
import { type Fact, fact } from '../world/world.ts'
import {
  append,
  begin,
  isMoment,
  type Log,
  present,
  refold,
  restore,
  rewind,
  seqOf,
} from './log.ts'

const start = fromIso('2026-11-24T09:00:00+02:00')
const script = exercise({
  steps: [
    { id: 'in', done: { happened: 'signed.in' } },
    { id: 'out', done: { happened: 'signed.out', since: 'out' } },
  ],
  opening: { clock: 'tue 09:00', page: 'front' },
})
const { scenario } = script
const empty = begin(scenario, openWorld(script, start), start)

const signedIn = fact('signed.in', { person: 'aino', method: 'bank' })
const draft = fact('draft.saved', { form: 'messages.new', fields: { text: 'Hei' } })
const signedOut = fact('signed.out', {})

const add = (log: Log, happened: Fact, seconds: number): Log =>
  append(scenario, log, {
    fact: happened,
    at: start + seconds * 1000,
    spent: seconds * 1000,
    by: 'screen',
    for: 'aino',
  })

const three = add(add(add(empty, signedIn, 1), draft, 2), signedOut, 3)

describe('an empty log', () => {
  test('tells the opening', () => {
    expect(present(empty)).toBe(empty.start)
    expect(present(empty)).toMatchObject({ at: start, scene: { step: 'in' } })
  })
})

describe('a fact', () => {
  test('is numbered, and begins a turn of its own', () => {
    expect(three.path.map(({ entry }) => [entry.seq, entry.turn])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ])
  })

  test('can join the turn of another', () => {
    const joined = append(scenario, three, {
      fact: draft,
      at: start,
      spent: 0,
      by: 'cue',
      for: 'aino',
      turn: 1,
    })
    expect(joined.path.at(-1)?.entry).toMatchObject({ seq: 3, turn: 1, by: 'cue' })
  })

  test('leaves the log before it as it was, and shares what is the same', () => {
    const longer = add(three, signedIn, 4)
    expect(three.path).toHaveLength(3)
    expect(longer.path[1]).toBe(three.path[1])
    expect(present(longer).world.place).toBe(present(three).world.place)
  })

  test('changes world and scene together', () => {
    expect(present(add(empty, signedIn, 1))).toMatchObject({
      at: start + 1000,
      world: { session: 'aino' },
      scene: { step: 'out' },
    })
    expect(present(three)).toMatchObject({ world: { session: null, drafts: {} } })
    expect(present(three).scene.step).toBeUndefined()
  })
})

describe('a rewind', () => {
  const back = rewind(three, 1, 4000)

  test('brings back the world, the scene and the time of the entry before', () => {
    expect(present(back)).toEqual(present(add(empty, signedIn, 1)))
  })

  test('to the beginning is the opening', () => {
    expect(present(rewind(three, 0, 4000))).toBe(three.start)
  })

  test('forgets nothing that practice saw', () => {
    expect(back.all.slice(0, 3)).toEqual(three.all)
    expect(back.all.at(-1)).toEqual({ seq: 3, spent: 4000, rewound: 1, path: three.path })
  })

  test('never gives a number twice', () => {
    const on = add(add(back, draft, 5), signedOut, 6)
    expect(on.all.map(seqOf)).toEqual([0, 1, 2, 3, 4, 5])
    expect(on.path.map(({ entry }) => entry.seq)).toEqual([0, 4, 5])
  })

  test('of what comes after a rewind keeps what came before the first', () => {
    const again = rewind(add(back, draft, 5), 4, 6000)
    expect(again.path.map(({ entry }) => entry.seq)).toEqual([0])
    expect(present(again)).toEqual(present(back))
  })
})

describe('what was taken back', () => {
  test('is put back as it was, and both are told', () => {
    const back = rewind(three, 1, 4000)
    const last = back.all.at(-1)
    if (!last || isMoment(last)) throw new Error('A rewind is told last')
    const again = restore(back, last, 5000)
    expect(again.path).toBe(three.path)
    expect(present(again)).toEqual(present(three))
    expect(again.all.slice(0, 4)).toEqual(back.all)
    expect(add(again, draft, 6).path.map(({ entry }) => entry.seq)).toEqual([0, 1, 2, 5])
  })
})

test('folding the present path anew gives the same log', () => {
  const busy = add(rewind(add(rewind(three, 1, 4000), draft, 5), 4, 6000), signedOut, 7)
  expect(refold(scenario, busy)).toEqual(busy)
  expect(refold(scenario, empty)).toEqual(empty)
})
