import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../../src/api/operations.ts'
import { fromIso } from '../../src/lib/time.ts'
import { happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import type { Place } from '../scenario/format/place.ts'
import { isOpen, openings } from './chat-hours.ts'

const second = 1000
const minute = 60 * second
const chat = 'terveysasemat'
const topic = 'oire'
const question = 'Selkä on ollut kipeä kaksi viikkoa.'

const start = (clock = 'tue 09:00', failures: object = {}) => {
  const { rehearsal, pass } = practise(
    exercise({
      opening: { clock, page: 'home' },
      steps: [{ id: 'only', done: { happened: 'signed.out' }, ...failures }],
    }),
  )
  const get = (): Reply<'chats.get'> => {
    const outcome = rehearsal.perform('chats.get', { chat })
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    return outcome.reply
  }
  const wait = (milliseconds: number) => {
    pass(milliseconds)
    rehearsal.tick()
  }
  const open = () => rehearsal.perform('chats.open', { chat, topic })
  const say = (text: string) => rehearsal.perform('chats.say', { chat, text })
  const texts = () => get().current?.turns.map(({ text }) => text) ?? []
  return { rehearsal, get, wait, open, say, texts }
}

type Started = ReturnType<typeof start>

/** Until a professional has come and asked. */
const join = ({ open, wait }: Started) => {
  open()
  wait(minute)
}

describe('the queue', () => {
  test('moves with time, until a professional comes, greets and asks about the topic', () => {
    const { get, wait, open } = start()
    expect(open()).toEqual({ reply: {} })
    expect(get().current).toMatchObject({ state: 'waiting', position: 2, turns: [] })
    wait(15 * second)
    expect(get().current).toMatchObject({ state: 'waiting', position: 1 })
    wait(15 * second)
    expect(get().current).toMatchObject({
      state: 'on',
      position: 0,
      professional: { id: 'hanna', name: 'Hanna Kettunen', role: 'sairaanhoitaja' },
      turns: [{ text: 'Hei, hyvä että otit yhteyttä.', by: { client: false } }],
    })
    wait(6 * second)
    expect(get().current?.turns.at(-1)?.text).toMatch(/^Kerro, mikä vaiva sinulla on/)
  })

  test('is joined once, however often that is asked for', () => {
    const { rehearsal, get, open } = start()
    open()
    expect(open()).toEqual({ reply: {} })
    expect(happened(rehearsal).filter((name) => name === 'chat.opened')).toHaveLength(1)
    expect(get().current?.position).toBe(2)
  })

  test('can be left, and nothing of it stays', () => {
    const { rehearsal, get, open, wait } = start()
    open()
    rehearsal.perform('chats.leave', { chat })
    expect(get()).toMatchObject({ current: null, earlier: [] })
    wait(minute)
    expect(happened(rehearsal)).not.toContain('chat.joined')
  })

  test('takes no topic that there is not, and none at all', () => {
    const { rehearsal, get } = start()
    expect(rehearsal.perform('chats.open', { chat, topic: '' })).toMatchObject({
      problem: { type: 'invalid', fields: { topic: 'required' } },
    })
    expect(rehearsal.perform('chats.open', { chat, topic: 'medication' })).toMatchObject({
      problem: { type: 'invalid', fields: { topic: 'unknown' } },
    })
    expect(get().current).toBeNull()
  })

  test('is passed by moving time on: to the next turn of the professional', () => {
    const started = start()
    started.open()
    started.rehearsal.advance()
    expect(started.get().current).toMatchObject({ state: 'on', turns: [{ by: { id: 'hanna' } }] })
    started.say(question)
    started.rehearsal.advance()
    expect(started.texts()).toHaveLength(3)
    expect(started.texts().at(-1)).toMatch(/^Kiitos, kun kerroit/)
  })
})

describe('a chat', () => {
  test('goes on by turns, and leads to booking', () => {
    const started = start()
    join(started)
    started.say(question)
    expect(started.get().current).toMatchObject({ answering: true })
    started.wait(6 * second)
    expect(started.get().current).toMatchObject({ answering: false })
    expect(started.texts().at(-1)).toMatch(/Onko sinulla kuumetta/)
    started.say('Ei ole.')
    started.wait(6 * second)
    expect(started.get().current?.turns.at(-1)).toMatchObject({ way: 'booking' })
    started.say('Kiitos!')
    started.wait(6 * second)
    expect(started.texts().at(-1)).toMatch(/^Ole hyvä/)
  })

  test('answers what was said in the queue, and does not ask again', () => {
    const { wait, open, say, texts } = start()
    open()
    say(question)
    wait(30 * second)
    expect(texts()).toEqual([question, 'Hei, hyvä että otit yhteyttä.'])
    wait(6 * second)
    expect(texts()[2]).toMatch(/^Kiitos, kun kerroit/)
  })

  test('gives one answer to several turns in a row', () => {
    const started = start()
    join(started)
    started.say('Hei taas.')
    started.wait(3 * second)
    started.say(question)
    started.wait(5 * second)
    expect(started.get().current?.answering).toBe(true)
    started.wait(second)
    expect(started.texts().slice(-2)).toEqual([question, expect.stringMatching(/^Kiitos, kun/)])
  })

  test('says every scripted answer once, and at last that it cannot help here', () => {
    const started = start()
    join(started)
    const ways = ['a', 'b', 'c', 'd', 'e'].map((text) => {
      started.say(text)
      started.wait(6 * second)
      return started.get().current?.turns.at(-1)?.way
    })
    expect(ways).toEqual(['booking', 'message', 'call', 'call', 'call'])
  })

  test('is kept when the client ends it, and cannot be gone on with', () => {
    const started = start()
    join(started)
    started.say(question)
    started.rehearsal.perform('chats.leave', { chat })
    started.wait(minute)
    const { current, earlier } = started.get()
    expect(current).toBeNull()
    expect(earlier).toMatchObject([{ state: 'ended', ended: { by: 'client' } }])
    expect(earlier[0]?.turns.at(-1)?.text).toBe(question)
    expect(started.say('Hei?')).toMatchObject({ problem: { type: 'closed' } })
  })

  test('is ended by the professional, who says so first, when nobody has said anything for long', () => {
    const started = start()
    join(started)
    started.wait(10 * minute)
    expect(started.texts().at(-1)).toMatch(/joten lopetan keskustelun/)
    started.say('Olen tässä.')
    started.wait(6 * second)
    expect(started.get().current).not.toBeNull()
    started.wait(11 * minute)
    expect(started.get()).toMatchObject({
      current: null,
      earlier: [{ ended: { by: 'professional' } }],
    })
  })

  test('begins anew with another professional, above the one that has ended', () => {
    const started = start()
    join(started)
    started.rehearsal.perform('chats.leave', { chat })
    join(started)
    started.rehearsal.perform('chats.leave', { chat })
    expect(started.get().earlier.map(({ professional }) => professional?.id)).toEqual([
      'antti',
      'hanna',
    ])
  })

  test('stops what looks urgent, and takes it from whoever says that it is not', () => {
    const started = start()
    join(started)
    const text = 'Rintaa puristaa.'
    expect(started.say(text)).toMatchObject({ problem: { type: 'urgent' } })
    started.rehearsal.perform('chats.say', { chat, text, notUrgent: true })
    expect(started.texts().at(-1)).toBe(text)
  })

  test.each([
    [' \n', 'required'],
    ['x'.repeat(501), 'too-long'],
    ['Tunnukseni on 131052-308T.', 'real'],
  ])('does not take %j', (text, fault) => {
    const started = start()
    join(started)
    expect(started.say(text)).toMatchObject({ problem: { fields: { text: fault } } })
  })

  test('knows nothing of a service that is not there', () => {
    const { rehearsal } = start()
    for (const outcome of [
      rehearsal.perform('chats.get', { chat: 'x' }),
      rehearsal.perform('chats.open', { chat: '__proto__', topic }),
      rehearsal.perform('chats.say', { chat: 'toString', text: 'Hei' }),
      rehearsal.perform('chats.leave', { chat: 'x' }),
    ])
      expect(outcome).toMatchObject({ problem: { type: 'not-found' } })
  })
})

describe('the hours', () => {
  const hours: Pick<Place['chats'][number], 'hours'> = {
    hours: { mon: { from: '08:00', to: '15:00' }, fri: { from: '08:00', to: '13:00' } },
  }
  const open = (iso: string) => isOpen(hours, fromIso(iso))

  test('are those of the weekday in Helsinki: from the first minute until before the last', () => {
    expect(open('2026-11-23T07:59:59+02:00')).toBe(false)
    expect(open('2026-11-23T08:00:00+02:00')).toBe(true)
    expect(open('2026-11-23T14:59:59+02:00')).toBe(true)
    expect(open('2026-11-23T15:00:00+02:00')).toBe(false)
    expect(open('2026-11-24T09:00:00+02:00')).toBe(false)
    expect(open('2026-11-27T12:59:00+02:00')).toBe(true)
    expect(open('2026-11-27T13:30:00+02:00')).toBe(false)
  })

  test('are others on public holidays, or none', () => {
    // Christmas Day is a Friday.
    expect(open('2026-12-25T09:00:00+02:00')).toBe(false)
    const festive = { hours: { ...hours.hours, holiday: { from: '10:00', to: '11:00' } } }
    expect(isOpen(festive, fromIso('2026-12-25T10:30:00+02:00'))).toBe(true)
    expect(isOpen(festive, fromIso('2026-12-25T09:30:00+02:00'))).toBe(false)
  })

  test('tell of the opening that is on or comes next, and of the one after it', () => {
    const next = openings(hours, fromIso('2026-11-23T15:00:00+02:00'))
    expect(next.map(({ from }) => new Date(from).toISOString())).toEqual([
      '2026-11-27T06:00:00.000Z',
      '2026-11-30T06:00:00.000Z',
    ])
    expect(openings({ hours: {} }, fromIso('2026-11-23T15:00:00+02:00'))).toEqual([])
  })

  test('let nobody in when it is closed, and whoever is in goes on', () => {
    const early = start('tue 07:30')
    expect(early.open()).toMatchObject({ problem: { type: 'closed' } })
    const late = start('tue 14:59')
    late.open()
    late.wait(5 * minute)
    expect(late.say(question)).toEqual({ reply: {} })
    late.rehearsal.perform('chats.leave', { chat })
    expect(late.open()).toMatchObject({ problem: { type: 'closed' } })
  })
})

/** What cannot follow on one another: the names of the rules that are broken. */
function wrongs(before: Reply<'chats.get'>, after: Reply<'chats.get'>): readonly string[] {
  const { current, earlier } = after
  const same = current?.id === before.current?.id ? before.current : undefined
  const times = (current?.turns ?? []).map(({ at }) => at)
  const rules = {
    'the queue only falls': !same || (current?.position ?? 0) <= same.position,
    'turns are only added': !same?.turns.some(({ id, text }, index) => {
      const now = current?.turns[index]
      return now?.id !== id || now.text !== text
    }),
    'turns stand in their order': times.join() === times.toSorted().join(),
    'what goes on has not ended': (current?.ended ?? null) === null,
    'what has ended stays': earlier.length >= before.earlier.length,
    'somebody had come to what has ended': earlier.every(
      ({ ended, professional }) => ended !== null && professional !== null,
    ),
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

describe('whatever is done in any order', () => {
  const acts = fc.oneof(
    fc.constant('open'),
    fc.constant('leave'),
    fc.constantFrom(question, 'Ei.', 'Kiitos', '', 'Rintaa puristaa'),
    fc.integer({ min: 1, max: 900 }),
  )

  test('a chat keeps its rules, and nobody else has any', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 25 }), (doings) => {
        const { rehearsal, get, wait, open, say } = start()
        let before = get()
        for (const doing of doings) {
          if (doing === 'open') open()
          else if (doing === 'leave') rehearsal.perform('chats.leave', { chat })
          else if (typeof doing === 'string') say(doing)
          else wait(doing * second)
          const after = get()
          expect(wrongs(before, after)).toEqual([])
          before = after
        }
        const { others } = rehearsal.world()
        expect(Object.values(others).every(({ chats }) => Object.keys(chats).length === 0)).toBe(
          true,
        )
      }),
      { numRuns: 60 },
    )
  })

  test('is the same however the time that passes is divided', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), (steps) => {
        const whole = start()
        const divided = start()
        for (const { open, say } of [whole, divided]) {
          open()
          say(question)
        }
        whole.wait(steps.reduce((sum, step) => sum + step, 0) * second)
        for (const step of steps) divided.wait(step * second)
        expect(divided.get().current).toEqual(whole.get().current)
      }),
      { numRuns: 40 },
    )
  })
})
