import { describe, expect, test } from 'vitest'
import { happened } from '../../src/testing/rehearse.ts'
import { appointment, visiting } from '../../src/testing/visit.ts'

const minute = 60_000
const second = 1000

const refused = (outcome: unknown): unknown =>
  typeof outcome === 'object' && outcome !== null && 'problem' in outcome
    ? outcome.problem
    : undefined

describe('joining', () => {
  test('opens a quarter of an hour before, and is refused till then', () => {
    const { rehearsal, get, join } = visiting({ clock: 'tue 08:50' })
    expect(get()).toMatchObject({ state: 'early', joinFrom: expect.stringContaining('08:55') })
    expect(refused(join())).toMatchObject({ type: 'too-early', status: 409 })
    expect(rehearsal.lastOf('act.refused')?.entry.fact.data).toMatchObject({
      act: 'visits.join',
      reason: 'too-early',
      appointment,
    })
    rehearsal.advance()
    expect(get().state).toBe('open')
    expect(join()).toEqual({ reply: {} })
    expect(get()).toMatchObject({ state: 'waiting', since: expect.stringContaining('08:55') })
  })

  test('twice is once', () => {
    const { rehearsal, join } = visiting()
    join()
    expect(join()).toEqual({ reply: {} })
    expect(happened(rehearsal).filter((name) => name === 'visit.joined')).toHaveLength(1)
  })

  test('is over when the time has passed, and when the appointment was cancelled', () => {
    const late = visiting({ clock: 'tue 09:45' })
    expect(late.get().state).toBe('over')
    expect(refused(late.join())).toMatchObject({ type: 'closed' })
    const early = visiting({ clock: 'mon 08:00' })
    early.rehearsal.perform('appointments.cancel', { appointment, why: 'ill' })
    expect(early.get().state).toBe('over')
  })

  test('what is no remote visit is not found', () => {
    const { rehearsal } = visiting()
    for (const id of ['a-hampaat', 'nothing', 'constructor'])
      expect(refused(rehearsal.perform('visits.get', { appointment: id }))).toMatchObject({
        type: 'not-found',
      })
  })
})

describe('in the call', () => {
  test('the place’s professional lets one in at the time, and asks whether one hears', () => {
    const { get, join, wait } = visiting()
    join()
    wait(9 * minute)
    expect(get().state).toBe('waiting')
    wait(minute)
    expect(get()).toMatchObject({ state: 'on', professional: { id: 'hanna', figure: 'hanna' } })
    wait(5 * second)
    expect(get()).toMatchObject({
      turns: [{ text: 'Hei. Kuuletko minut?' }],
      asks: { turn: '1', aloud: 'hear', answers: [{ id: 'hear' }, { id: 'quiet' }] },
    })
    // One is waited for.
    wait(10 * minute)
    expect(get().turns).toHaveLength(1)
  })

  test('an answer is replied to, and the next thing said', () => {
    const { rehearsal, get, enter, wait } = visiting()
    enter()
    wait(5 * second)
    rehearsal.perform('visits.say', { appointment, answer: 'hear', text: '', how: 'voice' })
    expect(get()).toMatchObject({ asks: null, turns: [{}, { text: 'Kuulen sinut hyvin.' }] })
    wait(4 * second)
    expect(get().turns.at(-1)?.text).toBe('Hyvä. Minäkin kuulen sinut.')
    wait(5 * second)
    expect(get().turns.at(-1)?.text).toBe('Onko huoneessa muita sinun lisäksesi?')
  })

  test('what is written answers as speaking does, and is read where nothing was asked', () => {
    const { rehearsal, get, enter, wait } = visiting()
    const write = (text: string) =>
      rehearsal.perform('visits.say', { appointment, text, how: 'chat' })
    enter()
    write('Moi.')
    wait(4 * second)
    expect(get().turns.at(-1)?.text).toBe('Kiitos. Luin, mitä kirjoitit.')
    wait(5 * second)
    write('Kuuluu.')
    wait(4 * second)
    expect(get().turns.at(-1)?.text).toBe('Hyvä. Minäkin kuulen sinut.')
  })

  test('nothing is said that was not asked, is empty, too long, or holds a real code', () => {
    const { rehearsal, enter, wait } = visiting()
    const say = (text: string, answer?: string) =>
      refused(
        rehearsal.perform('visits.say', {
          appointment,
          text,
          how: 'chat',
          ...(answer !== undefined && { answer }),
        }),
      )
    expect(say('Hei')).toMatchObject({ type: 'closed' })
    enter()
    expect(say('', 'hear')).toMatchObject({ fields: { answer: 'unknown' } })
    wait(5 * second)
    expect(say('', 'nothing')).toMatchObject({ fields: { answer: 'unknown' } })
    expect(say(' ')).toMatchObject({ fields: { text: 'required' } })
    expect(say('a'.repeat(501))).toMatchObject({ fields: { text: 'too-long' } })
    expect(say('Tunnus on 131052-308T')).toMatchObject({ fields: { text: 'real' } })
    expect(happened(rehearsal)).not.toContain('visit.said')
  })

  test('camera and microphone are switched from the waiting room on, the hand in the call', () => {
    const { rehearsal, get, join, wait } = visiting()
    const turn = (control: 'camera' | 'hand', on: boolean) =>
      refused(rehearsal.perform('visits.switch', { appointment, control, on }))
    expect(turn('camera', false)).toMatchObject({ type: 'closed' })
    join()
    expect(turn('camera', false)).toBeUndefined()
    expect(turn('hand', true)).toMatchObject({ type: 'closed' })
    wait(10 * minute + 5 * second)
    turn('hand', true)
    expect(get()).toMatchObject({ camera: false, hand: true })
    rehearsal.perform('visits.say', { appointment, answer: 'hear', text: '', how: 'choice' })
    expect(get().hand).toBe(false)
  })

  test('a result and a file are shown by their names, and no longer', () => {
    const { rehearsal, get, enter } = visiting()
    enter()
    const show = (what: object) =>
      refused(rehearsal.perform('visits.show', { appointment, ...what }))
    expect(show({ result: 'nothing' })).toMatchObject({ fields: { result: 'unknown' } })
    expect(show({ file: ' ' })).toMatchObject({ fields: { file: 'required' } })
    expect(show({ result: 'r-perus' })).toBeUndefined()
    expect(get().shown).toBeTruthy()
    show({ file: 'kuva.jpg' })
    expect(get().shown).toBe('kuva.jpg')
    show({})
    expect(get().shown).toBeNull()
  })

  test('whoever leaves can come back, and says once how it went', () => {
    const { rehearsal, get, enter, join } = visiting()
    const rate = (text = '') =>
      refused(rehearsal.perform('visits.rate', { appointment, answer: 'well', text }))
    expect(rate()).toMatchObject({ type: 'closed' })
    enter()
    rehearsal.perform('visits.leave', { appointment })
    expect(get()).toMatchObject({ state: 'left', others: [], rated: false })
    join()
    expect(get().state).toBe('on')
    rehearsal.perform('visits.leave', { appointment })
    expect(rate('Tunnus 131052-308T')).toMatchObject({ fields: { text: 'real' } })
    rate('Hyvin meni.')
    rate()
    expect(get().rated).toBe(true)
    expect(happened(rehearsal).filter((name) => name === 'visit.rated')).toHaveLength(1)
  })

  test('who opens another page, or loads it anew, has left', () => {
    const { rehearsal, get, join } = visiting()
    const path = `/ajanvaraukset/${appointment}/tapaaminen/huone`
    join()
    rehearsal.note({ name: 'page.opened', data: { page: 'visit.room', path } })
    expect(get().state).toBe('waiting')
    rehearsal.note({ name: 'page.reloaded', data: {} })
    expect(rehearsal.lastOf('visit.left')?.entry.fact.data).toEqual({
      appointment,
      from: 'waiting',
      how: 'page',
    })
    join()
    rehearsal.note({ name: 'page.opened', data: { page: 'visit.room', path } })
    rehearsal.note({ name: 'page.opened', data: { page: 'home', path: '/etusivu' } })
    expect(get().state).toBe('open')
    // Taken back, one stands in the room again.
    rehearsal.rewind(rehearsal.lastOf('visit.left')?.entry.turn ?? -1)
    expect(get().state).toBe('waiting')
    expect(rehearsal.openPage()).toBe('visit.room')
  })
})

describe('the devices', () => {
  const check = (
    rehearsal: ReturnType<typeof visiting>['rehearsal'],
    device: 'camera' | 'microphone' | 'speaker',
    found: 'works' | 'heard',
  ) => rehearsal.perform('devices.check', { appointment, device, found })

  test('are known as they were found last', () => {
    const { rehearsal, get } = visiting()
    expect(get().devices).toEqual({ camera: null, microphone: null, speaker: null })
    check(rehearsal, 'camera', 'works')
    check(rehearsal, 'speaker', 'heard')
    expect(get().devices).toEqual({ camera: 'works', microphone: null, speaker: 'heard' })
  })

  test.each([
    ['F02', 'camera', 'denied'],
    ['F03', 'microphone', 'silent'],
    ['F04', 'camera', 'busy'],
    ['F05', 'camera', 'covered'],
  ] as const)('%s lets the %s be found %s, as often as it is planned', (failure, device, found) => {
    const { rehearsal, get } = visiting({
      steps: [
        {
          id: 'only',
          done: { happened: 'signed.out' },
          failures: [
            { id: 'wrong', failure, on: 'devices.check', times: 1, recover: 'Yritä uudelleen.' },
          ],
        },
      ],
    })
    check(rehearsal, device, 'works')
    expect(get().devices[device]).toBe(found)
    expect(happened(rehearsal)).toContain('failure.ended')
    check(rehearsal, device, 'works')
    expect(get().devices[device]).toBe('works')
  })
})

describe('the line', () => {
  const wrong = (failure: 'F13' | 'F14', until: object) =>
    visiting({
      steps: [
        {
          id: 'only',
          done: { happened: 'signed.out' },
          failures: [
            {
              id: 'line',
              failure,
              on: 'visits.get',
              by: 'trainer',
              name: 'Häiriö',
              recover: 'Odota hetki.',
              ...until,
            },
          ],
        },
      ],
    })

  test('is weak until the camera is off, or the failure is over', () => {
    const { rehearsal, get, enter } = wrong('F13', {})
    enter()
    rehearsal.arm('line')
    expect(get().weak).toBe(true)
    rehearsal.perform('visits.switch', { appointment, control: 'camera', on: false })
    expect(get().weak).toBe(false)
    rehearsal.perform('visits.switch', { appointment, control: 'camera', on: true })
    rehearsal.disarm('line')
    rehearsal.arm('line')
    expect(get().weak).toBe(true)
    rehearsal.disarm('line')
    expect(get().weak).toBe(false)
  })

  test('breaks off, nobody speaks meanwhile, and who joins again is in the call', () => {
    const { rehearsal, get, enter, join, wait } = wrong('F14', {
      until: { happened: 'visit.joined', since: 'line' },
    })
    enter()
    rehearsal.arm('line')
    expect(get().state).toBe('lost')
    wait(minute)
    expect(get().turns).toHaveLength(0)
    join()
    expect(get()).toMatchObject({ state: 'on', professional: { id: 'hanna' } })
    expect(rehearsal.lastOf('failure.ended')?.entry.fact.data).toMatchObject({ failure: 'line' })
  })

  test('comes back by itself when the failure ends', () => {
    const { rehearsal, get, enter, wait } = wrong('F14', { for: '30s' })
    enter()
    rehearsal.arm('line')
    wait(31 * second)
    expect(get().state).toBe('on')
  })
})

test('time is moved on until it is the client’s turn, and stays while nothing is coming', () => {
  const { rehearsal, get, join } = visiting()
  join()
  rehearsal.advance()
  expect(get().asks?.aloud).toBe('hear')
  const then = rehearsal.now()
  rehearsal.play({ wait: 'next' })
  expect(rehearsal.now()).toBe(then)
  rehearsal.perform('visits.say', { appointment, answer: 'hear', text: '', how: 'choice' })
  rehearsal.play({ wait: 'next' })
  expect(get().asks?.answers.map(({ id }) => id)).toEqual(['alone', 'relative'])
})
