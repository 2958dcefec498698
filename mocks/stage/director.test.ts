import { describe, expect, test } from 'vitest'
import { fromIso } from '../../src/lib/time.ts'
import { exercise } from '../../src/testing/scripts.ts'
import type { Condition } from '../scenario/format/condition.ts'
import type { Script } from '../scenario/format/script.ts'
import { type Fact, fact } from '../world/world.ts'
import { follow } from './director.ts'
import { due } from './pending.ts'
import { opening, type Scene } from './scene.ts'

const start = fromIso('2026-11-24T09:00:00+02:00')
const minute = 60_000

const sent = (unit: string, text = 'Hei') =>
  fact('message.sent', {
    conversation: 'c2',
    recipient: unit,
    unit,
    topic: 'medication',
    text,
    files: 0,
  })
const signedIn = fact('signed.in', { person: 'aino', method: 'bank' })
const signedOut = fact('signed.out', {})
const opened = (page: string) => fact('page.opened', { page, path: `/${page}` })

/** The scene after facts, one a minute, each in a turn of its own. */
const after = ({ scenario }: Script, ...facts: readonly Fact[]): Scene =>
  facts.reduce(
    (scene, happened, seq) =>
      follow(scenario, scene, {
        seq,
        at: start + seq * minute,
        spent: seq * minute,
        by: 'screen',
        for: 'aino',
        turn: seq,
        fact: happened,
      }),
    opening(scenario, start),
  )

describe('steps', () => {
  const inOrder = exercise({
    steps: [
      { id: 'in', done: { happened: 'signed.in' } },
      { id: 'send', done: { happened: 'message.sent' } },
      { id: 'out', done: { happened: 'signed.out' } },
    ],
  })

  test('begin with the first, and nothing is done', () => {
    expect(opening(inOrder.scenario, start)).toMatchObject({
      step: 'in',
      since: -1,
      done: [],
      slips: [],
    })
  })

  test('go on when their condition is met, from the entry that met it', () => {
    const scene = after(inOrder, opened('front'), signedIn)
    expect(scene).toMatchObject({ step: 'send', since: 1, done: [{ step: 'in', seq: 1 }] })
  })

  test('wait when something else happens', () => {
    expect(after(inOrder, opened('front'), opened('home')).step).toBe('in')
  })

  test('that are done out of order are passed when their turn comes, and marked', () => {
    const ahead = after(inOrder, sent('harjula'))
    expect(ahead).toMatchObject({ step: 'in', done: [] })
    expect(after(inOrder, sent('harjula'), signedIn)).toMatchObject({
      step: 'out',
      done: [
        { step: 'in', seq: 1 },
        { step: 'send', seq: 1 },
      ],
    })
  })

  test('end when all are done, and stay so', () => {
    const scene = after(inOrder, signedIn, sent('harjula'), signedOut, signedIn)
    expect(scene.step).toBeUndefined()
    expect(scene.done.map(({ step }) => step)).toEqual(['in', 'send', 'out'])
  })
})

describe('since', () => {
  const again = exercise({
    steps: [
      { id: 'in', done: { happened: 'signed.in' } },
      { id: 'out', done: { happened: 'signed.out', since: 'out' } },
    ],
  })

  test('leaves out what happened before the step began', () => {
    expect(after(again, signedOut, signedIn).step).toBe('out')
    expect(after(again, signedOut, signedIn, signedOut).step).toBeUndefined()
  })

  test('leaves out the very fact with which the step began', () => {
    const twice = exercise({
      steps: [
        { id: 'one', done: { happened: 'signed.out' } },
        { id: 'two', done: { happened: 'signed.out', since: 'two' } },
      ],
    })
    expect(after(twice, signedOut).step).toBe('two')
    expect(after(twice, signedOut, signedOut).step).toBeUndefined()
  })

  test('holds for cues also while the step is still ahead', () => {
    const late = exercise({
      steps: [
        { id: 'in', done: { happened: 'signed.in' } },
        { id: 'out', done: { happened: 'signed.out' } },
      ],
      cues: [
        {
          id: 'reply',
          after: { happened: 'message.sent', since: 'out' },
          do: [{ 'professional.replied': { by: 'hanna', text: 'Hei.' } }],
        },
      ],
    })
    expect(after(late, signedIn, sent('harjula')).pending).toHaveLength(1)
    expect(after(late, sent('harjula')).pending).toEqual([])
  })
})

describe('slips', () => {
  const dentist = exercise({
    steps: [
      {
        id: 'send',
        done: { happened: 'message.sent', where: { unit: 'harjula' } },
        slips: [
          {
            id: 'dentist',
            when: { happened: 'message.sent', where: { unit: 'harjula-hammas' } },
            what: 'Väärä paikka.',
            why: 'Siksi.',
            try: [{ open: 'home' }],
          },
        ],
      },
      { id: 'out', done: { happened: 'signed.out' } },
    ],
  })

  test('are told with the turn to which undoing goes back, and the step goes on', () => {
    const { scenario } = dentist
    const scene = follow(scenario, opening(scenario, start), {
      seq: 7,
      at: start,
      spent: 0,
      by: 'messages.send',
      for: 'aino',
      turn: 5,
      fact: sent('harjula-hammas'),
    })
    expect(scene).toMatchObject({
      step: 'send',
      slips: [{ slip: 'dentist', step: 'send', turn: 5 }],
    })
  })

  test('are told again when they are made again', () => {
    const scene = after(dentist, sent('harjula-hammas'), opened('home'), sent('harjula-hammas'))
    expect(scene.slips.map(({ turn }) => turn)).toEqual([0, 2])
  })

  test('of one step are none in another', () => {
    expect(after(dentist, sent('harjula'), sent('harjula-hammas')).slips).toEqual([])
  })
})

describe('conditions', () => {
  const holds = (done: Condition, ...facts: readonly Fact[]): boolean =>
    after(exercise({ steps: [{ id: 'one', done }] }), ...facts).step === undefined

  test('name a fact, and the values of its fields', () => {
    expect(holds({ happened: 'signed.in' }, signedOut)).toBe(false)
    expect(holds({ happened: 'signed.in' }, signedIn)).toBe(true)
    expect(holds({ happened: 'signed.in', where: { method: 'bank' } }, signedIn)).toBe(true)
    expect(holds({ happened: 'signed.in', where: { method: 'certificate' } }, signedIn)).toBe(false)
    expect(holds({ happened: 'signed.in', where: { nothing: 'x' } }, signedIn)).toBe(false)
  })

  test('want every field to fit', () => {
    const where = { unit: 'harjula', topic: 'symptom' }
    expect(holds({ happened: 'message.sent', where }, sent('harjula'))).toBe(false)
  })

  test('can leave out a value or take one of several', () => {
    const not = { happened: 'message.sent', where: { unit: { not: 'harjula' } } } as const
    expect(holds(not, sent('harjula'))).toBe(false)
    expect(holds(not, sent('petajala'))).toBe(true)
    const among = { unit: { in: ['harjula', 'petajala'] } }
    expect(holds({ happened: 'message.sent', where: among }, sent('petajala'))).toBe(true)
    expect(holds({ happened: 'message.sent', where: among }, sent('vaaranrinne'))).toBe(false)
  })

  test('find words by how they begin, in any case and inflection', () => {
    const where = { text: { has: ['lääk', 'resept'] } }
    const about = (text: string) =>
      holds({ happened: 'message.sent', where }, sent('harjula', text))
    expect(about('Otanko LÄÄKKEEN aamulla?')).toBe(true)
    expect(about('uusi resepti, kiitos')).toBe(true)
    expect(about('(lääkärin aika)')).toBe(true)
    expect(about('verenpainelääke')).toBe(false)
    expect(about('')).toBe(false)
  })

  test('can ask for a page that has been opened', () => {
    expect(holds({ page: 'messages.new' }, opened('messages'))).toBe(false)
    expect(holds({ page: 'messages.new' }, opened('messages.new'))).toBe(true)
  })

  test('are joined with all, any and not', () => {
    const both = { all: [{ happened: 'signed.in' }, { page: 'home' }] } as const
    expect(holds({ all: [...both.all] }, signedIn)).toBe(false)
    expect(holds({ all: [...both.all] }, signedIn, opened('home'))).toBe(true)
    expect(holds({ any: [...both.all] }, opened('home'))).toBe(true)
    expect(holds({ any: [...both.all] }, signedOut)).toBe(false)
    const without: Condition = { all: [{ page: 'home' }, { not: { happened: 'signed.out' } }] }
    expect(holds(without, opened('home'))).toBe(true)
    expect(holds(without, signedOut, opened('home'))).toBe(false)
  })
})

describe('cues', () => {
  const reply = { 'professional.replied': { by: 'hanna', text: 'Hei.' } }
  const waiting = exercise({
    steps: [{ id: 'end', done: { happened: 'signed.out' } }],
    cues: [
      { id: 'slow', after: { happened: 'message.sent' }, delay: '1 workday', do: [reply] },
      { id: 'quick', after: { happened: 'message.sent' }, delay: '20s', do: [reply] },
      { id: 'now', after: { happened: 'signed.in' }, do: [reply] },
    ],
  })

  test('wait from the fact that set them off', () => {
    expect(after(waiting, opened('home'), sent('harjula')).pending).toEqual([
      {
        cue: 'slow',
        from: 0,
        due: fromIso('2026-11-25T09:01:00+02:00'),
        cause: 1,
        about: 'aino c2',
      },
      { cue: 'quick', from: 0, due: start + minute + 20_000, cause: 1, about: 'aino c2' },
    ])
  })

  test('without a delay are due at once', () => {
    expect(after(waiting, signedIn).pending).toEqual([
      { cue: 'now', from: 0, due: start, cause: 0, about: undefined },
    ])
  })

  test('are due the earliest first, and not before their time', () => {
    const scene = after(waiting, sent('harjula'))
    expect(due(scene, start + 19_999)).toBeUndefined()
    expect(due(scene, start + 20_000)).toMatchObject({ cue: 'quick' })
    expect(due(scene, Number.POSITIVE_INFINITY)).toMatchObject({ cue: 'quick' })
  })

  test('are over when they have been fired', () => {
    const scene = after(waiting, sent('harjula'), fact('cue.fired', { cue: 'quick', from: 0 }))
    expect(scene.pending).toMatchObject([{ cue: 'slow' }])
  })

  test('are set off once, however often their condition is met', () => {
    const scene = after(waiting, sent('harjula'), sent('petajala'))
    expect(scene.pending.map(({ cause }) => cause)).toEqual([0, 0])
    const fired = after(
      waiting,
      signedIn,
      fact('cue.fired', { cue: 'now', from: 0 }),
      signedOut,
      signedIn,
    )
    expect(fired.pending).toEqual([])
  })
})
