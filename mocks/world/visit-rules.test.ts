import { describe, expect, test } from 'vitest'
import type { Input, Operation } from '../../src/api/operations.ts'
import { happened } from '../../src/testing/rehearse.ts'
import { appointment, visiting } from '../../src/testing/visit.ts'
import { inspect } from '../inspect.ts'
import type { Cue } from '../scenario/format/cue.ts'
import type { Failure } from '../scenario/format/failure.ts'

const done = {}
const second = 1000
const minute = 60 * second

/** The professional comes and asks, and nothing more comes by itself. */
const asks: Cue = {
  id: 'lets-in',
  after: { happened: 'visit.joined', where: { again: false } },
  each: false,
  do: [
    { 'visit.admitted': { by: 'hanna' } },
    {
      'professional.spoke': {
        by: 'hanna',
        text: 'Kuuletko?',
        asks: { answers: [{ id: 'hear', says: 'Kuulen.' }], aloud: 'hear' },
      },
    },
  ],
}

/** By the trainer, the professional ends it. */
const ends: Cue = {
  id: 'ends',
  by: 'trainer',
  name: 'Ammattilainen lopettaa',
  each: false,
  do: [{ 'visit.ended': { by: 'hanna' } }],
}

/** A remote visit, and what can be done there: what is told of it is what was refused. */
function start(parts: Parameters<typeof visiting>[0] = {}) {
  const started = visiting(parts)
  const told = <O extends Operation>(operation: O, input: Input<O>): object => {
    const outcome = started.rehearsal.perform(operation, input)
    inspect(operation, outcome)
    return 'problem' in outcome
      ? { refused: outcome.problem.type, ...outcome.problem.fields }
      : outcome.reply
  }
  return {
    ...started,
    told,
    /** What was said and written, in order. */
    texts: () => started.get().turns.map(({ text }) => text),
    join: () => told('visits.join', { appointment }),
    leave: () => told('visits.leave', { appointment }),
    answer: (answer: string, how: Input<'visits.say'>['how'] = 'choice') =>
      told('visits.say', { appointment, answer, text: '', how }),
    write: (text: string) => told('visits.say', { appointment, text, how: 'chat' }),
    turn: (control: Input<'visits.switch'>['control'], on: boolean) =>
      told('visits.switch', { appointment, control, on }),
    show: (shown: { readonly result?: string; readonly file?: string }) =>
      told('visits.show', { appointment, ...shown }),
    rate: (answer: Input<'visits.rate'>['answer'], text = '') =>
      told('visits.rate', { appointment, answer, text }),
    check: (device: Input<'devices.check'>['device'], found: Input<'devices.check'>['found']) =>
      told('devices.check', { appointment, device, found }),
  }
}

/** In the call, ten minutes before its time. */
function calling() {
  const started = start({ cues: [asks, ends] })
  started.join()
  started.wait(second)
  expect(started.get().state).toBe('on')
  return started
}

/** In the waiting room, ten minutes before its time. */
function waiting() {
  const started = start()
  started.join()
  expect(started.get().state).toBe('waiting')
  return started
}

function ended() {
  const started = calling()
  started.rehearsal.fire('ends')
  expect(started.get().state).toBe('ended')
  return started
}

const facts = ({ rehearsal }: Pick<ReturnType<typeof visiting>, 'rehearsal'>): readonly string[] =>
  happened(rehearsal).filter((name) => name.startsWith('visit.') || name.startsWith('device.'))

describe('what is told of a visit', () => {
  test('is all that one needs before it', () => {
    const { get } = start()
    expect(get()).toMatchObject({
      appointment,
      service: { id: 'nurse' },
      start: '2026-11-24T09:10:00+02:00',
      end: '2026-11-24T09:40:00+02:00',
      joinFrom: '2026-11-24T08:55:00+02:00',
      usualUntil: '2026-11-24T09:20:00+02:00',
      callFrom: '2026-11-24T09:25:00+02:00',
      unit: { id: 'harjula', name: 'Harjulan terveysasema' },
      professional: { id: 'hanna', name: 'Hanna Kettunen', role: 'sairaanhoitaja' },
      client: { id: 'aino' },
      own: { id: 'aino' },
      state: 'open',
      since: null,
      devices: { camera: null, microphone: null, speaker: null },
      camera: true,
      microphone: true,
      hand: false,
      weak: false,
      others: [],
      turns: [],
      asks: null,
      shown: null,
      rated: false,
    })
    expect(get().unit.phone).not.toBe('')
    expect(get().instructions).not.toEqual([])
  })

  test('names nobody where nobody was promised, until somebody comes', () => {
    const started = start({ promised: null, clock: 'tue 09:10' })
    expect(started.get().professional).toBeNull()
    started.join()
    started.wait(20 * second)
    expect(started.get()).toMatchObject({ state: 'on', professional: { id: 'hanna' } })
  })

  test.each(['a-hampaat', 'a-eta-2', '', '__proto__', 'constructor'])(
    'is nothing of "%s", which is no remote visit, and nothing can be done there',
    (other) => {
      const at = { appointment: other }
      const { told, rehearsal } = start()
      const refused = { refused: 'not-found' }
      expect(told('visits.get', at)).toEqual(refused)
      expect(told('visits.join', at)).toEqual(refused)
      expect(told('visits.leave', at)).toEqual(refused)
      expect(told('visits.say', { ...at, text: 'Hei', how: 'chat' })).toEqual(refused)
      expect(told('visits.switch', { ...at, control: 'camera', on: false })).toEqual(refused)
      expect(told('visits.show', { ...at, file: 'kuva.png' })).toEqual(refused)
      expect(told('visits.rate', { ...at, answer: 'well', text: '' })).toEqual(refused)
      expect(told('devices.check', { ...at, device: 'camera', found: 'works' })).toEqual(refused)
      expect(rehearsal.world().visits).toEqual({})
    },
  )
})

describe('joining', () => {
  test('is too early until a quarter of an hour before, and then opens to the second', () => {
    const { get, join, wait } = start({ clock: 'tue 08:54' })
    expect(get().state).toBe('early')
    expect(join()).toEqual({ refused: 'too-early' })
    wait(59 * second)
    expect(join()).toEqual({ refused: 'too-early' })
    wait(second)
    expect(get().state).toBe('open')
    expect(join()).toEqual(done)
    expect(get()).toMatchObject({ state: 'waiting', since: '2026-11-24T08:55:00+02:00' })
  })

  test('is over when its time has passed', () => {
    const { get, join, wait } = start({ clock: 'tue 09:39' })
    wait(59 * second)
    expect(get().state).toBe('open')
    wait(second)
    expect(get().state).toBe('over')
    expect(join()).toEqual({ refused: 'closed' })
  })

  test('happens once, however often it is asked for', () => {
    const started = waiting()
    expect(started.join()).toEqual(done)
    expect(facts(started)).toEqual(['visit.joined'])
  })

  test('again leads back to the call, after its time too', () => {
    const started = calling()
    expect(started.leave()).toEqual(done)
    expect(started.get().state).toBe('left')
    started.wait(60 * minute)
    expect(started.get().state).toBe('left')
    expect(started.join()).toEqual(done)
    expect(started.get()).toMatchObject({ state: 'on', turns: [{ text: 'Kuuletko?' }] })
    expect(started.rehearsal.lastOf('visit.joined')?.entry.fact.data).toMatchObject({ again: true })
  })

  test('again from the waiting room waits anew', () => {
    const started = waiting()
    started.leave()
    expect(started.get().state).toBe('open')
    started.wait(minute)
    started.join()
    expect(started.get()).toMatchObject({ state: 'waiting', since: '2026-11-24T09:01:00+02:00' })
    expect(started.rehearsal.lastOf('visit.joined')?.entry.fact.data).toMatchObject({
      again: false,
    })
  })

  test('is not possible when the professional has ended it', () => {
    const started = ended()
    expect(started.join()).toEqual({ refused: 'closed' })
    expect(started.get().state).toBe('ended')
  })
})

describe('leaving', () => {
  test('tells from where, and does nothing where one is not', () => {
    const outside = start()
    expect(outside.leave()).toEqual(done)
    expect(facts(outside)).toEqual([])

    const room = waiting()
    room.leave()
    room.leave()
    expect(facts(room)).toEqual(['visit.joined', 'visit.left'])
    expect(room.rehearsal.lastOf('visit.left')?.entry.fact.data).toEqual({
      appointment,
      from: 'waiting',
      how: 'button',
    })

    const call = calling()
    call.leave()
    expect(call.rehearsal.lastOf('visit.left')?.entry.fact.data).toMatchObject({ from: 'on' })

    const over = ended()
    expect(over.leave()).toEqual(done)
    expect(facts(over)).not.toContain('visit.left')
  })

  test('takes the hand down and what was shown away', () => {
    const { get, turn, show, leave, join } = calling()
    turn('hand', true)
    show({ file: 'kuva.png' })
    expect(get()).toMatchObject({ hand: true, shown: 'kuva.png' })
    leave()
    join()
    expect(get()).toMatchObject({ state: 'on', hand: false, shown: null })
  })
})

describe('saying', () => {
  test('gives one of the answers, once', () => {
    const { get, answer, texts } = calling()
    expect(get().asks).toEqual({
      turn: '1',
      answers: [{ id: 'hear', says: 'Kuulen.' }],
      aloud: 'hear',
    })
    expect(answer('see')).toEqual({ refused: 'invalid', answer: 'unknown' })
    expect(answer('hear', 'voice')).toEqual(done)
    expect(texts()).toEqual(['Kuuletko?', 'Kuulen.'])
    expect(get()).toMatchObject({ asks: null, turns: [{}, { written: false }] })
    expect(get().turns[1]?.by.client).toBe(true)
    expect(answer('hear')).toEqual({ refused: 'invalid', answer: 'unknown' })
  })

  test('writes anything of its own', () => {
    const { get, write } = calling()
    expect(write('Kuulen hyvin.')).toEqual(done)
    expect(get()).toMatchObject({
      asks: null,
      turns: [{}, { text: 'Kuulen hyvin.', written: true }],
    })
  })

  test('says something, not too much, and no real identity code', () => {
    const { get, write, texts } = calling()
    const { characters } = get()
    expect(write(' \n ')).toEqual({ refused: 'invalid', text: 'required' })
    expect(write('a'.repeat(characters + 1))).toEqual({ refused: 'invalid', text: 'too-long' })
    expect(write('Tunnus on 131052-308T.')).toEqual({ refused: 'invalid', text: 'real' })
    expect(texts()).toEqual(['Kuuletko?'])
    expect(write('😀'.repeat(characters))).toEqual(done)
  })

  test('takes the hand down', () => {
    const { get, turn, answer } = calling()
    turn('hand', true)
    answer('hear')
    expect(get().hand).toBe(false)
  })

  test('reaches nobody outside the call', () => {
    const closed = { refused: 'closed' }
    expect(start().write('Hei')).toEqual(closed)
    expect(waiting().write('Hei')).toEqual(closed)
    expect(ended().write('Hei')).toEqual(closed)
    expect(ended().answer('hear')).toEqual(closed)
    const left = calling()
    left.leave()
    expect(left.answer('hear')).toEqual(closed)
  })
})

describe('switching', () => {
  test('switches the devices in the waiting room and in the call, and the hand in the call', () => {
    const room = waiting()
    expect(room.turn('camera', false)).toEqual(done)
    expect(room.turn('microphone', false)).toEqual(done)
    expect(room.turn('hand', true)).toEqual({ refused: 'closed' })
    expect(room.get()).toMatchObject({ camera: false, microphone: false, hand: false })

    const call = calling()
    expect(call.turn('hand', true)).toEqual(done)
    expect(call.turn('microphone', false)).toEqual(done)
    expect(call.get()).toMatchObject({ camera: true, microphone: false, hand: true })
    expect(call.turn('hand', false)).toEqual(done)
    expect(call.get().hand).toBe(false)
  })

  test('is remembered from the waiting room to the call, and when one comes back', () => {
    const started = waiting()
    started.turn('camera', false)
    started.wait(10 * minute + 20 * second)
    expect(started.get()).toMatchObject({ state: 'on', camera: false, microphone: true })
    started.leave()
    started.join()
    expect(started.get()).toMatchObject({ state: 'on', camera: false })
  })

  test('happens once, however often it is asked for', () => {
    const started = calling()
    started.turn('camera', true)
    started.turn('camera', false)
    started.turn('camera', false)
    expect(facts(started).filter((name) => name === 'visit.switched')).toHaveLength(1)
  })

  test('is not possible outside', () => {
    const closed = { refused: 'closed' }
    for (const control of ['camera', 'microphone', 'hand'] as const) {
      expect(start().turn(control, false)).toEqual(closed)
      expect(ended().turn(control, false)).toEqual(closed)
    }
  })
})

describe('showing', () => {
  test('shows a result or a file by its name, and nothing any more', () => {
    const { get, show } = calling()
    expect(show({ result: 'r-sokeri' })).toEqual(done)
    expect(get().shown).toMatch(/sokeri/i)
    expect(show({ file: 'kuva.png' })).toEqual(done)
    expect(get().shown).toBe('kuva.png')
    expect(show({})).toEqual(done)
    expect(get().shown).toBeNull()
  })

  test('ends once', () => {
    const started = calling()
    started.show({})
    started.show({ file: 'kuva.png' })
    started.show({})
    started.show({})
    expect(facts(started).filter((name) => name === 'visit.shown')).toHaveLength(2)
  })

  test('knows no result that is not there, and no file without a name', () => {
    const { get, show } = calling()
    expect(show({ result: 'r-suola' })).toEqual({ refused: 'invalid', result: 'unknown' })
    expect(show({ result: '__proto__' })).toEqual({ refused: 'invalid', result: 'unknown' })
    expect(show({ file: ' ' })).toEqual({ refused: 'invalid', file: 'required' })
    expect(get().shown).toBeNull()
  })

  test('is possible in the call alone', () => {
    const closed = { refused: 'closed' }
    expect(start().show({ file: 'kuva.png' })).toEqual(closed)
    expect(waiting().show({ file: 'kuva.png' })).toEqual(closed)
    expect(ended().show({ file: 'kuva.png' })).toEqual(closed)
  })
})

describe('telling how it went', () => {
  test('is possible for whoever has been there, once', () => {
    const started = ended()
    expect(started.get().rated).toBe(false)
    expect(started.rate('well', 'Kaikki sujui.')).toEqual(done)
    expect(started.rate('badly')).toEqual(done)
    expect(started.get().rated).toBe(true)
    expect(facts(started).filter((name) => name === 'visit.rated')).toHaveLength(1)
  })

  test('is possible after leaving, and without words', () => {
    const started = calling()
    started.leave()
    expect(started.rate('fair')).toEqual(done)
    expect(started.get()).toMatchObject({ state: 'left', rated: true })
  })

  test('needs no more words than there is room for, and no real identity code', () => {
    const { get, rate } = ended()
    expect(rate('well', 'a'.repeat(get().characters + 1))).toEqual({
      refused: 'invalid',
      text: 'too-long',
    })
    expect(rate('well', '131052-308T')).toEqual({ refused: 'invalid', text: 'real' })
    expect(get().rated).toBe(false)
  })

  test('is not for those who have not been there', () => {
    expect(start().rate('well')).toEqual({ refused: 'closed' })
    expect(waiting().rate('well')).toEqual({ refused: 'closed' })
  })
})

describe('the device check', () => {
  const planned = (failure: Failure['failure'], rest: Partial<Failure> = {}): Failure => ({
    id: 'device',
    failure,
    on: 'devices.check',
    recover: 'Korjaa se.',
    ...rest,
  })
  const failing = (failures: Failure[]) => [
    { id: 'only', done: { happened: 'signed.out' as const }, failures },
  ]

  test('keeps how each device was found last, before it is time and after', () => {
    const { get, check } = start({ clock: 'mon 12:00' })
    check('camera', 'missing')
    check('camera', 'drawn')
    check('microphone', 'works')
    check('speaker', 'echo')
    check('speaker', 'heard')
    expect(get()).toMatchObject({
      state: 'early',
      devices: { camera: 'drawn', microphone: 'works', speaker: 'heard' },
    })
  })

  test.each([
    ['F02', { camera: 'denied', microphone: 'denied', speaker: 'heard' }],
    ['F03', { camera: 'works', microphone: 'silent', speaker: 'heard' }],
    ['F04', { camera: 'busy', microphone: 'works', speaker: 'heard' }],
    ['F05', { camera: 'covered', microphone: 'works', speaker: 'heard' }],
    ['F06', { camera: 'works', microphone: 'works', speaker: 'heard' }],
    ['F07', { camera: 'works', microphone: 'works', speaker: 'heard' }],
  ] as const)('finds devices as %s has planned it', (failure, devices) => {
    const { get, check } = start({ steps: failing([planned(failure)]) })
    check('camera', 'works')
    check('microphone', 'works')
    check('speaker', 'heard')
    expect(get().devices).toEqual(devices)
  })

  test.each([
    ['F03', 'microphone', 'silent'],
    ['F04', 'camera', 'busy'],
    ['F05', 'camera', 'covered'],
  ] as const)('meets %s at its own device, whichever is tried first', (failure, device, found) => {
    for (const first of ['camera', 'microphone', 'speaker'] as const) {
      const { get, check } = start({ steps: failing([planned(failure, { times: 1 })]) })
      check(first, first === 'speaker' ? 'heard' : 'works')
      check(device, 'works')
      expect(get().devices[device]).toBe(first === device ? 'works' : found)
      check(device, 'works')
      expect(get().devices[device]).toBe('works')
    }
  })

  test.each([
    ['F06', 'not-heard'],
    ['F07', 'echo'],
  ] as const)('meets %s at the loudspeaker alone', (failure, found) => {
    const { rehearsal, check } = start({ steps: failing([planned(failure, { times: 1 })]) })
    check('camera', 'works')
    check('microphone', 'works')
    expect(happened(rehearsal)).not.toContain('failure.met')
    check('speaker', found)
    expect(happened(rehearsal)).toEqual(expect.arrayContaining(['failure.met', 'failure.ended']))
  })
})
