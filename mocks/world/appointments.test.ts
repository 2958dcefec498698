import { describe, expect, test } from 'vitest'
import { booking } from '../../src/api/forms.ts'
import type { Input, Reply } from '../../src/api/operations.ts'
import { dayOf, fromIso, hourOf, isWorkday } from '../../src/lib/time.ts'
import { arrived, happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { slotList } from '../../src/testing/slots.ts'
import { inspect } from '../inspect.ts'
import type { Scenario } from '../scenario/format/scenario.ts'
import type { Script } from '../scenario/format/script.ts'
import type { Outcome } from '../stage/asking.ts'
import type { Rehearsal } from '../stage/rehearsal.ts'

type Data = NonNullable<Scenario['opening']['data']>
type Patches = NonNullable<Data['appointments']>
type Appointment = Extract<Patches[number], { add: unknown }>['add']

const visit: Appointment = {
  id: 'a1',
  service: 'nurse',
  unit: 'harjula',
  with: 'hanna',
  way: 'visit',
  when: '+3 workdays 10:00',
  state: 'booked',
  reason: 'Verenpaineen kontrolli',
}

/** None but those that are given. */
const only = (all: readonly Appointment[], script: Script): Script => ({
  ...script,
  persona: { ...script.persona, data: { ...script.persona.data, appointments: [...all] } },
})

type Setting = Data & { readonly clock?: string; readonly all?: readonly Appointment[] }

const base = exercise({ steps: [{ id: 'only', done: { happened: 'signed.out' } }] })

const begin = ({ clock = 'tue 08:30', all = [visit], ...data }: Setting = {}) =>
  practise(
    only(all, { ...base, scenario: { ...base.scenario, opening: { clock, page: 'home', data } } }),
  )

const slotsIn = ({ days }: Reply<'slots.list'>) => days.flatMap(({ slots }) => slots)

const firstVisit = (rehearsal: Rehearsal) => {
  const { first } = slotList(rehearsal, { way: 'visit' })
  if (!first) throw new Error('Nothing is free')
  return first
}

const book = (rehearsal: Rehearsal, change: Partial<Input<'appointments.book'>> = {}) => {
  const { start, professional, way } = firstVisit(rehearsal)
  return rehearsal.perform('appointments.book', {
    service: 'nurse',
    unit: 'harjula',
    start,
    professional: professional.id,
    way,
    reason: 'Korva on tukossa.',
    reminder: 'sms',
    ...change,
  })
}

const details = (rehearsal: Rehearsal, appointment: string): Reply<'appointments.get'> => {
  const outcome = rehearsal.perform('appointments.get', { appointment })
  inspect('appointments.get', outcome)
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

const refusal = (outcome: Outcome) => ('problem' in outcome ? outcome.problem : undefined)

const advanceTo = (rehearsal: Rehearsal, iso: string) => rehearsal.advance(fromIso(iso))

describe('what can be booked', () => {
  test('is told with the own unit first, then those of the same municipality', () => {
    const { rehearsal } = begin()
    const outcome = rehearsal.perform('booking.options', {})
    inspect('booking.options', outcome)
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    const nurse = outcome.reply.services.find(({ id }) => id === 'nurse')
    expect(nurse?.units.slice(0, 2).map(({ id }) => id)).toEqual(['harjula', 'petajala'])
    expect(nurse?.units.map(({ own }) => own).indexOf(true)).toBe(0)
    for (const { units } of outcome.reply.services)
      for (const { professionals } of units) expect(professionals.length).toBeGreaterThan(0)
  })
})

describe('free times', () => {
  test('are 28 days in order, on workdays, in the opening hours and not at lunch', () => {
    const { rehearsal } = begin()
    const { days } = slotList(rehearsal)
    expect(days).toHaveLength(28)
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted())
    const starts = days.flatMap(({ slots }) => slots.map(({ start }) => start))
    expect(starts.length).toBeGreaterThan(days.length)
    expect(starts).toEqual(starts.toSorted())
    for (const { date, slots } of days)
      for (const { start, end } of slots) {
        const from = fromIso(start)
        expect(start.startsWith(date)).toBe(true)
        expect(isWorkday(dayOf(from))).toBe(true)
        expect(hourOf(from)).toBeGreaterThanOrEqual(8)
        expect(hourOf(from)).not.toBe(11)
        expect(hourOf(fromIso(end) - 1)).toBeLessThan(16)
        expect(from).toBeGreaterThanOrEqual(rehearsal.now() + 3_600_000)
      }
  })

  test('are there in every unit that offers a service, within a week or so', () => {
    const { rehearsal } = begin()
    const options = rehearsal.perform('booking.options', {})
    if ('problem' in options) throw new Error(options.problem.title)
    for (const { id: service, units } of options.reply.services)
      for (const { id: unit } of units) {
        const { first } = slotList(rehearsal, { service, unit })
        expect(first && fromIso(first.start), `${service} ${unit}`).toBeLessThan(
          rehearsal.now() + 14 * 24 * 3_600_000,
        )
      }
  })

  test('are only of the way and the professional that are asked for', () => {
    const { rehearsal } = begin()
    const slots = slotsIn(slotList(rehearsal, { way: 'remote', professional: 'antti' }))
    expect(slots.length).toBeGreaterThan(0)
    for (const { way, professional } of slots) {
      expect(way).toBe('remote')
      expect(professional.id).toBe('antti')
    }
  })

  test('are not in the past, whatever week is asked for', () => {
    const { rehearsal } = begin()
    expect(slotsIn(slotList(rehearsal, { from: '2020-01-06' }))).toEqual([])
    expect(slotsIn(slotList(rehearsal, { from: '2099-01-05' }))).toEqual([])
    expect(slotList(rehearsal, { from: '2099-01-05' }).first).not.toBeNull()
  })

  test.each([
    [{ service: 'massage' }, ['service', 'unit']],
    [{ unit: 'harjula-hammas' }, ['unit']],
    [{ unit: '' }, ['unit']],
    [{ from: 'monday' }, ['from']],
    [{ from: '2026-02-31' }, ['from']],
  ])('of nothing that there is are none: %j', (change, fields) => {
    const { rehearsal } = begin()
    const outcome = rehearsal.perform('slots.list', {
      service: 'nurse',
      unit: 'harjula',
      way: 'any',
      professional: 'any',
      from: '2026-11-23',
      ...change,
    })
    expect(Object.keys(refusal(outcome)?.fields ?? {})).toEqual(fields)
  })

  test('are what an author says: free at that hour, or full with an elsewhere', () => {
    const { rehearsal } = begin({
      slots: {
        free: [
          {
            service: 'nurse',
            unit: 'harjula',
            with: 'hanna',
            way: 'phone',
            when: '+5 workdays 08:10',
          },
        ],
        full: [{ unit: 'harjula' }],
      },
    })
    const found = slotList(rehearsal)
    expect(slotsIn(found)).toHaveLength(1)
    expect(found.first).toMatchObject({ way: 'phone', start: '2026-12-01T08:10:00+02:00' })
    const none = slotList(rehearsal, { service: 'doctor' })
    expect(none.first).toBeNull()
    expect(none.elsewhere[0]?.unit.id).toBeDefined()
    expect(none.elsewhere.map(({ first }) => fromIso(first))).toEqual(
      none.elsewhere.map(({ first }) => fromIso(first)).toSorted((a, b) => a - b),
    )
    for (const { unit } of none.elsewhere) expect(unit.id).not.toBe('harjula')
  })

  test('may be full for a while only, and only of one service', () => {
    const { rehearsal } = begin({
      slots: { full: [{ unit: 'harjula', service: 'nurse', until: '+15 workdays 00:00' }] },
    })
    const { first } = slotList(rehearsal)
    expect(first && first.start >= '2026-12-15').toBe(true)
    expect(slotList(rehearsal, { service: 'doctor' }).first).not.toBeNull()
  })
})

describe('booking', () => {
  test('makes an appointment, and the time is free no longer', () => {
    const { rehearsal } = begin()
    rehearsal.perform('drafts.save', { form: booking, fields: { service: 'nurse' } })
    const slot = firstVisit(rehearsal)
    const outcome = book(rehearsal)
    inspect('appointments.book', outcome)
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    expect(details(rehearsal, outcome.reply.appointment)).toMatchObject({
      start: slot.start,
      end: slot.end,
      professional: { id: slot.professional.id },
      reason: 'Korva on tukossa.',
      state: 'booked',
      reminder: 'sms',
      movedFrom: null,
      joinFrom: null,
      changes: { hours: 24 },
    })
    expect(slotsIn(slotList(rehearsal)).map(({ start }) => start)).not.toContain(slot.start)
    expect(rehearsal.world().drafts).not.toHaveProperty([booking])
    expect(arrived(rehearsal)).toMatchObject([{ kind: 'booked', channel: 'sms' }])
  })

  test.each([
    [{ start: '' }, { start: 'required' }],
    [{ start: 'huomenna' }, { start: 'malformed' }],
    [{ start: '2026-11-20T09:00:00+02:00' }, { start: 'unknown' }],
    [{ start: '2026-11-29T09:00:00+02:00' }, { start: 'unknown' }],
    [{ professional: '' }, { professional: 'required' }],
    [{ professional: 'satu' }, { professional: 'unknown' }],
    [{ unit: 'harjula-hammas' }, { unit: 'unknown' }],
    [{ service: 'massage' }, { service: 'unknown' }],
    [{ reason: 'x'.repeat(501) }, { reason: 'too-long' }],
    [{ reason: 'Olen 131052-308T.' }, { reason: 'real' }],
    [{ reminder: 'email' as const }, { reminder: 'required' }],
  ])('is refused as invalid: %j', (change, fields) => {
    const { rehearsal } = begin()
    const outcome = book(rehearsal, change)
    inspect('appointments.book', outcome)
    expect(refusal(outcome)).toMatchObject({ type: 'invalid', fields })
  })

  test('by video has to be agreed to', () => {
    const { rehearsal } = begin()
    const { first } = slotList(rehearsal, { way: 'remote' })
    if (!first) throw new Error('Nothing is free')
    const chosen = { start: first.start, professional: first.professional.id, way: first.way }
    expect(refusal(book(rehearsal, chosen))).toMatchObject({ fields: { remoteAgreed: 'required' } })
    const outcome = book(rehearsal, { ...chosen, remoteAgreed: true })
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    const { joinFrom, start } = details(rehearsal, outcome.reply.appointment)
    expect(fromIso(start) - fromIso(joinFrom ?? '')).toBe(15 * 60_000)
  })

  test('of two things at the same time is refused', () => {
    const doctor = { service: 'doctor', unit: 'harjula', with: 'raija', way: 'visit' } as const
    const { rehearsal } = begin({ slots: { free: [{ ...doctor, when: '+3 workdays 10:20' }] } })
    const { start } = details(rehearsal, 'a1')
    const outcome = book(rehearsal, {
      service: 'doctor',
      start: start.replace('10:00', '10:20'),
      professional: 'raija',
      way: 'visit',
    })
    expect(refusal(outcome)).toMatchObject({ type: 'overlap' })
  })
})

describe('a change', () => {
  test('moves the appointment, frees its old time and tells where it was', () => {
    const { rehearsal } = begin()
    const old = details(rehearsal, 'a1').start
    const slot = firstVisit(rehearsal)
    const outcome = rehearsal.perform('appointments.move', {
      appointment: 'a1',
      start: slot.start,
      professional: slot.professional.id,
      way: 'visit',
    })
    expect(outcome).toEqual({ reply: {} })
    expect(details(rehearsal, 'a1')).toMatchObject({ start: slot.start, movedFrom: old })
    expect(slotsIn(slotList(rehearsal)).map(({ start }) => start)).toContain(old)
    expect(arrived(rehearsal)).toMatchObject([{ kind: 'moved' }])
  })

  test('cancels it, and somebody else can have the time', () => {
    const { rehearsal } = begin()
    const { start } = details(rehearsal, 'a1')
    rehearsal.perform('appointments.cancel', { appointment: 'a1', why: 'cannot-come' })
    expect(details(rehearsal, 'a1')).toMatchObject({ state: 'cancelled', remindedAt: null })
    expect(slotsIn(slotList(rehearsal)).map((slot) => slot.start)).toContain(start)
    const again = rehearsal.perform('appointments.cancel', { appointment: 'a1', why: 'other' })
    expect(again).toEqual({ reply: {} })
    expect(happened(rehearsal).filter((name) => name === 'appointment.cancelled')).toHaveLength(1)
    expect(
      refusal(rehearsal.perform('appointments.remind', { appointment: 'a1', reminder: 'none' })),
    ).toMatchObject({ type: 'too-late' })
  })

  const all = [{ ...visit, when: 'wed 14:30' }]

  test.each([
    ['2026-11-24T14:30:00+02:00', true],
    ['2026-11-24T14:30:01+02:00', false],
  ])('is open at %s: %s', (now, open) => {
    const { rehearsal } = begin({ all })
    advanceTo(rehearsal, now)
    expect(details(rehearsal, 'a1').changes).toEqual({
      until: '2026-11-24T14:30:00+02:00',
      hours: 24,
      open,
    })
    const outcome = rehearsal.perform('appointments.cancel', { appointment: 'a1', why: 'ill' })
    expect(refusal(outcome)?.type).toBe(open ? undefined : 'too-late')
  })

  test('that is too late is told before anything else', () => {
    const { rehearsal } = begin({ all })
    advanceTo(rehearsal, '2026-11-24T18:30:00+02:00')
    const outcome = rehearsal.perform('appointments.move', {
      appointment: 'a1',
      start: '',
      professional: '',
      way: 'remote',
    })
    expect(refusal(outcome)?.type).toBe('too-late')
    expect(happened(rehearsal).at(-1)).toBe('act.refused')
  })

  test('of nothing is not found', () => {
    const { rehearsal } = begin()
    expect(refusal(rehearsal.perform('appointments.get', { appointment: 'a9' }))?.type).toBe(
      'not-found',
    )
    expect(
      refusal(rehearsal.perform('appointments.cancel', { appointment: 'a9', why: 'ill' }))?.type,
    ).toBe('not-found')
  })

  test.each([
    ['2026-11-25T14:29:59+02:00', 'booked'],
    ['2026-11-25T14:30:00+02:00', 'ongoing'],
    ['2026-11-25T15:00:00+02:00', 'ended'],
  ])('comes with the clock too: at %s it is %s', (now, state) => {
    const { rehearsal } = begin({ all })
    advanceTo(rehearsal, now)
    expect(details(rehearsal, 'a1').state).toBe(state)
  })
})

describe('a minor', () => {
  test('can cancel until an hour before', () => {
    const { rehearsal } = practise(
      only([{ ...visit, when: 'wed 14:30' }], { ...base, persona: { ...base.persona, age: 17 } }),
    )
    expect(details(rehearsal, 'a1').changes).toMatchObject({
      until: '2026-11-25T13:30:00+02:00',
      hours: 1,
    })
  })
})

describe('the reminder', () => {
  test('comes on the workday before, at nine', () => {
    const { rehearsal } = begin({ all: [{ ...visit, when: '+4 workdays 10:00' }] })
    // Monday's is told on Friday.
    expect(details(rehearsal, 'a1')).toMatchObject({
      start: '2026-11-30T10:00:00+02:00',
      remindedAt: '2026-11-27T09:00:00+02:00',
    })
    advanceTo(rehearsal, '2026-11-27T08:59:59+02:00')
    expect(arrived(rehearsal)).toEqual([])
    advanceTo(rehearsal, '2026-11-27T09:00:00+02:00')
    expect(arrived(rehearsal)).toMatchObject([
      { appointment: 'a1', kind: 'reminder', channel: 'sms' },
    ])
    advanceTo(rehearsal, '2026-11-30T12:00:00+02:00')
    expect(arrived(rehearsal)).toHaveLength(1)
  })

  test('comes no more of what was cancelled, and of what was moved on its new day', () => {
    const { rehearsal } = begin()
    rehearsal.perform('appointments.cancel', { appointment: 'a1', why: 'ill' })
    const [soon] = slotsIn(slotList(rehearsal, { way: 'visit', from: '2026-11-30' }))
    const outcome = book(rehearsal, {
      start: soon?.start ?? '',
      professional: soon?.professional.id ?? '',
    })
    if ('problem' in outcome) throw new Error(outcome.problem.title)
    const late = slotsIn(slotList(rehearsal, { way: 'visit', from: '2026-12-07' }))[0]
    if (!late) throw new Error('Nothing is free')
    rehearsal.perform('appointments.move', {
      appointment: outcome.reply.appointment,
      start: late.start,
      professional: late.professional.id,
      way: 'visit',
    })
    advanceTo(rehearsal, '2026-12-18T12:00:00+02:00')
    const reminders = rehearsal
      .world()
      .notices.filter((one) => 'kind' in one && one.kind === 'reminder')
    expect(reminders).toHaveLength(1)
    expect(reminders[0]?.at).toBeGreaterThan(fromIso('2026-12-03T00:00:00+02:00'))
  })

  test('can be turned off, and goes where it was asked for', () => {
    const { rehearsal } = begin()
    expect(
      rehearsal.perform('appointments.remind', { appointment: 'a1', reminder: 'none' }),
    ).toEqual({ reply: {} })
    expect(details(rehearsal, 'a1').remindedAt).toBeNull()
    advanceTo(rehearsal, '2026-11-27T12:00:00+02:00')
    expect(happened(rehearsal)).not.toContain('reminder.sent')
  })

  test('does not come to a phone that the client does not have', () => {
    const { rehearsal } = begin({ contact: { phone: '050 000 1178' } })
    advanceTo(rehearsal, '2026-11-26T12:00:00+02:00')
    expect(happened(rehearsal)).toContain('reminder.sent')
    expect(arrived(rehearsal)).toEqual([])
  })

  test('does not stop the time that is moved on to what comes next', () => {
    const { rehearsal } = begin({ all: [{ ...visit, when: '+9 workdays 10:00' }] })
    rehearsal.advance()
    expect(hourOf(rehearsal.now())).toBe(9)
    expect(dayOf(rehearsal.now()).toString()).toBe('2026-11-25')
  })
})

describe('a call back', () => {
  const ask = (rehearsal: Rehearsal, change: Partial<Input<'callback.ask'>> = {}) =>
    rehearsal.perform('callback.ask', { unit: 'harjula', phone: '050 000 7912', ...change })

  test.each([
    ['tue 08:30', '2026-11-24T10:30:00+02:00'],
    ['tue 15:00', '2026-11-25T09:00:00+02:00'],
    ['tue 18:30', '2026-11-25T10:00:00+02:00'],
    ['fri 15:30', '2026-11-30T09:30:00+02:00'],
    ['sun 12:00', '2026-11-30T10:00:00+02:00'],
  ])('asked on %s comes by %s', (clock, by) => {
    const { rehearsal } = begin({ clock })
    const outcome = ask(rehearsal, { appointment: 'a1' })
    inspect('callback.ask', outcome)
    expect(outcome).toEqual({ reply: { by } })
    expect(details(rehearsal, 'a1').callbackAsked).toBe(true)
  })

  test.each([
    [{ phone: '' }, { phone: 'required' }],
    [{ phone: 'soita' }, { phone: 'malformed' }],
    [{ phone: '040 123 4567' }, { phone: 'real' }],
    [{ unit: 'petajala' }, { unit: 'unknown' }],
    [{ unit: 'missing' }, { unit: 'unknown' }],
  ])('is refused: %j', (change, fields) => {
    expect(refusal(ask(begin().rehearsal, change))).toMatchObject({ type: 'invalid', fields })
  })

  test('about an appointment that there is not is not found', () => {
    expect(refusal(ask(begin().rehearsal, { appointment: 'a9' }))?.type).toBe('not-found')
  })
})

describe('around the changes of the clock and holidays', () => {
  test.each([
    ['2026-12-18T12:00:00+02:00', 'mon 08:00', '+3 workdays 09:00'],
    ['2028-03-24T12:00:00+02:00', 'fri 08:00', '+1 workday 09:00'],
    ['2026-10-23T12:00:00+03:00', 'fri 08:00', '+1 workday 09:00'],
  ])('from %s limits are whole hours and reminders on workdays', (today, clock, when) => {
    const opening = { clock, page: 'home' as const }
    const script = { ...base, scenario: { ...base.scenario, opening } }
    const { rehearsal } = practise(only([{ ...visit, when }], script), { today: fromIso(today) })
    const { start, changes, remindedAt } = details(rehearsal, 'a1')
    expect(fromIso(start) - fromIso(changes.until)).toBe(24 * 3_600_000)
    expect(remindedAt === null || isWorkday(dayOf(fromIso(remindedAt)))).toBe(true)
    for (const { start: free } of slotsIn(slotList(rehearsal))) {
      expect(isWorkday(dayOf(fromIso(free)))).toBe(true)
      expect(free.slice(11, 13) >= '08' && free.slice(11, 13) < '16').toBe(true)
    }
  })
})
