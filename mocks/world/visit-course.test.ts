import { describe, expect, test } from 'vitest'
import { happened } from '../../src/testing/rehearse.ts'
import { appointment, visiting } from '../../src/testing/visit.ts'
import type { Cue } from '../scenario/format/cue.ts'

const second = 1000
const minute = 60 * second

type Parts = Parameters<typeof visiting>[0]

/** A remote visit, and what is said there. */
function start(parts: Parts = {}) {
  const started = visiting(parts)
  const { rehearsal } = started
  return {
    ...started,
    usual: rehearsal.world().place.visits,
    texts: (): readonly string[] => started.get().turns.map(({ text }) => text),
    answer: (answer: string) =>
      rehearsal.perform('visits.say', { appointment, answer, text: '', how: 'choice' }),
    write: (text: string) => rehearsal.perform('visits.say', { appointment, text, how: 'chat' }),
    leave: () => rehearsal.perform('visits.leave', { appointment }),
  }
}

/** In the call, in which nothing has been said yet. */
function calling(parts: Parts = {}) {
  const started = start(parts)
  started.enter()
  expect(started.get()).toMatchObject({ state: 'on', turns: [] })
  return started
}

describe('the professional of the place', () => {
  test('comes at the time, not before it', () => {
    const { get, join, wait } = start()
    join()
    wait(10 * minute - second)
    expect(get().state).toBe('waiting')
    wait(second)
    expect(get()).toMatchObject({ state: 'on', since: '2026-11-24T09:10:00+02:00' })
  })

  test('comes soon to whoever is late', () => {
    const { get, join, wait } = start({ clock: 'tue 09:15' })
    join()
    wait(19 * second)
    expect(get().state).toBe('waiting')
    wait(second)
    expect(get().state).toBe('on')
  })

  test('does not come to whoever has left the waiting room', () => {
    const { rehearsal, join, leave, wait } = start()
    join()
    leave()
    wait(15 * minute)
    expect(happened(rehearsal)).not.toContain('visit.admitted')
  })

  test('is who was promised', () => {
    const { get, enter } = start({ promised: 'antti' })
    enter()
    expect(get().professional).toMatchObject({ id: 'antti' })
  })
})

describe('what the place has the professional say', () => {
  test('is said from the first line to the last, each with its reply, and then nothing more', () => {
    const { get, usual, texts, answer, wait } = calling()
    const said: string[] = []
    for (const { text, asks } of usual.says) {
      wait(5 * second)
      said.push(text)
      expect(texts()).toEqual(said)
      const chosen = asks?.answers.at(-1)
      expect(get().asks?.answers.at(-1)?.id).toBe(chosen?.id)
      if (!chosen) continue
      answer(chosen.id)
      said.push(chosen.says)
      wait(3 * second)
      expect(texts()).toEqual(said)
      wait(second)
      said.push(chosen.reply ?? '')
      expect(texts()).toEqual(said)
    }
    wait(20 * minute)
    expect(texts()).toEqual(said)
    expect(get().state).toBe('on')
    expect(get().turns.every(({ by }) => by.client || by.id === 'hanna')).toBe(true)
  })

  test('waits for the answer, however long it takes', () => {
    const { texts, answer, wait } = calling()
    wait(20 * minute)
    expect(texts()).toHaveLength(1)
    answer('quiet')
    wait(4 * second)
    expect(texts().at(-1)).toMatch(/^Puhun kovempaa/)
  })

  test('goes on where it was when one comes back', () => {
    const { texts, answer, leave, join, wait } = calling()
    wait(5 * second)
    answer('hear')
    leave()
    wait(minute)
    expect(texts()).toHaveLength(2)
    join()
    wait(4 * second)
    expect(texts().at(-1)).toBe('Hyvä. Minäkin kuulen sinut.')
    wait(5 * second)
    expect(texts()).toHaveLength(4)
  })
})

describe('what is written', () => {
  test('answers as speaking does, where speaking counts', () => {
    const { texts, write, wait } = calling()
    wait(5 * second)
    write('Kuuluu hyvin.')
    wait(4 * second)
    expect(texts().at(-1)).toBe('Hyvä. Minäkin kuulen sinut.')
  })

  test('is read, where nothing was asked, or speaking counts for nothing', () => {
    const { usual, texts, answer, write, wait } = calling()
    write('Hei.')
    wait(4 * second)
    expect(texts()).toEqual(['Hei.', usual.read])
    wait(5 * second)
    answer('hear')
    wait(9 * second)
    write('Olen yksin.')
    wait(4 * second)
    expect(texts().at(-1)).toBe(usual.read)
  })

  test('after an answer that was replied to is read, and the reply not given again', () => {
    const { usual, texts, answer, write, wait } = calling()
    wait(5 * second)
    answer('hear')
    wait(4 * second)
    const reply = texts().at(-1)
    write('Onko kuva hyvä?')
    wait(4 * second)
    expect(texts().slice(-3)).toEqual([reply, 'Onko kuva hyvä?', usual.read])
  })

  test('right after an answer does not take its reply away', () => {
    const { texts, answer, write, wait } = calling()
    wait(5 * second)
    answer('quiet')
    write('Nyt kuuluu paremmin.')
    wait(4 * second)
    expect(texts().at(-1)).toMatch(/^Puhun kovempaa/)
  })
})

describe('while the line is broken', () => {
  test('the place says nothing, and goes on when it is good again', () => {
    const { rehearsal, get, texts, wait } = calling({
      steps: [
        {
          id: 'only',
          done: { happened: 'signed.out' },
          failures: [
            {
              id: 'line',
              failure: 'F14',
              on: 'visits.get',
              by: 'trainer',
              name: 'Yhteys katkeaa',
              recover: 'Odota hetki.',
            },
          ],
        },
      ],
    })
    rehearsal.arm('line')
    wait(10 * minute)
    expect(get()).toMatchObject({ state: 'lost', turns: [] })
    rehearsal.disarm('line')
    wait(4 * second)
    expect(texts()).toEqual([])
    wait(second)
    expect(texts()).toHaveLength(1)
  })
})

describe('in an exercise that lets the client in itself', () => {
  const scripted: readonly Cue[] = [
    {
      id: 'lets-in',
      by: 'trainer',
      name: 'Ammattilainen tulee',
      each: false,
      do: [{ 'visit.admitted': { by: 'satu' } }],
    },
    {
      id: 'asks',
      by: 'trainer',
      name: 'Ammattilainen kysyy',
      each: false,
      do: [
        {
          'professional.spoke': {
            by: 'satu',
            text: 'Miten voit?',
            asks: { answers: [{ id: 'well', says: 'Hyvin.', reply: 'Hienoa.' }] },
          },
        },
      ],
    },
  ]

  test('nobody of the place comes or speaks', () => {
    const { rehearsal, get, join, wait } = start({ cues: [...scripted] })
    join()
    wait(25 * minute)
    expect(get().state).toBe('waiting')
    rehearsal.fire('lets-in')
    wait(10 * minute)
    expect(get()).toMatchObject({ state: 'on', turns: [], professional: { id: 'satu' } })
  })

  test('answers are replied to as it says, and what is written is read', () => {
    const { rehearsal, usual, join, texts, answer, write, wait } = start({ cues: [...scripted] })
    join()
    rehearsal.fire('lets-in')
    rehearsal.fire('asks')
    answer('well')
    wait(4 * second)
    write('Kiitos.')
    wait(10 * minute)
    expect(texts()).toEqual(['Miten voit?', 'Hyvin.', 'Hienoa.', 'Kiitos.', usual.read])
  })
})
