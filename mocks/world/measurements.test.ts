import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Input } from '../../src/api/operations.ts'
import { fromIso, toIso } from '../../src/lib/time.ts'
import { happened, practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'

type Given = Omit<Input<'measurements.add'>, 'kind'> & {
  readonly kind?: Input<'measurements.add'>['kind']
}

const start = (opening: object = {}) =>
  practise(
    exercise({
      steps: [{ id: 'only', done: { happened: 'signed.out' } }],
      opening: { clock: 'tue 09:00', page: 'home', data: opening },
    }),
  )

type Started = ReturnType<typeof start>['rehearsal']

const add = (rehearsal: Started, input: Given) =>
  rehearsal.perform('measurements.add', { kind: 'bloodPressure', ...input })

const normal = { systolic: '136', diastolic: '82', pulse: '70' }
const day = 24 * 60 * 60 * 1000
const ago = (rehearsal: Started, days: number) => toIso(rehearsal.now() - days * day)
const series = (rehearsal: Started, kind: Input<'measurements.add'>['kind'] = 'bloodPressure') => {
  const outcome = rehearsal.perform('measurements.series', { kind })
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

describe('a measurement', () => {
  test('is kept as it was typed, and stands first', () => {
    const { rehearsal } = start()
    const before = series(rehearsal).entries.length
    expect(add(rehearsal, normal)).toMatchObject({ reply: { done: null } })
    const { entries } = series(rehearsal)
    expect(entries).toHaveLength(before + 1)
    expect(entries[0]).toMatchObject({
      own: true,
      by: null,
      at: toIso(rehearsal.now()),
      values: { systolic: 136, diastolic: 82, pulse: 70 },
    })
  })

  test('needs no pulse, and takes a comma or a point', () => {
    const { rehearsal } = start()
    expect(add(rehearsal, { systolic: '136', diastolic: '82', pulse: '' })).toHaveProperty('reply')
    expect(add(rehearsal, { kind: 'bloodSugar', glucose: '6,4', meal: 'fasting' })).toHaveProperty(
      'reply',
    )
    expect(add(rehearsal, { kind: 'weight', kg: ' 68.5 ' })).toHaveProperty('reply')
    expect(add(rehearsal, { kind: 'pef', flow: '410' })).toHaveProperty('reply')
    expect(series(rehearsal, 'bloodSugar').entries[0]).toMatchObject({
      values: { glucose: 6.4 },
      meal: 'fasting',
    })
  })

  test.each([
    [{ systolic: '' }, { systolic: 'required' }],
    [{ systolic: 'sata' }, { systolic: 'malformed' }],
    [{ systolic: '136,5' }, { systolic: 'malformed' }],
    [{ systolic: '1360' }, { systolic: 'out-of-range' }],
    [{ diastolic: '5' }, { diastolic: 'out-of-range' }],
    [
      { systolic: '', diastolic: '', pulse: '999' },
      { systolic: 'required', diastolic: 'required', pulse: 'out-of-range' },
    ],
  ])('is refused as %j', (change, fields) => {
    const { rehearsal } = start()
    for (const sure of [false, true])
      expect(add(rehearsal, { ...normal, ...change, sure })).toMatchObject({
        problem: { type: 'invalid', fields },
      })
    expect(happened(rehearsal)).not.toContain('measurement.added')
  })

  test.each([
    [
      { systolic: '82', diastolic: '136' },
      { systolic: 'odd', diastolic: 'order' },
    ],
    [{ systolic: '120', diastolic: '120' }, { diastolic: 'order' }],
    [{ systolic: '210' }, { systolic: 'odd' }],
    [{ pulse: '30' }, { pulse: 'odd' }],
  ])('is asked about as %j, and taken when it is said to be right', (change, fields) => {
    const { rehearsal } = start()
    const refused = add(rehearsal, { ...normal, ...change })
    expect(refused).toMatchObject({ problem: { type: 'implausible' } })
    expect('problem' in refused && refused.problem.fields).toMatchObject({ ...fields })
    expect(add(rehearsal, { ...normal, ...change, sure: true })).toHaveProperty('reply')
    const last = rehearsal.store.getState().log.path.at(-1)?.entry.fact
    expect(last).toMatchObject({ name: 'measurement.added', data: { sure: true } })
  })

  test('is never of the future, and tells on which weekday it was', () => {
    const { rehearsal } = start()
    expect(add(rehearsal, { ...normal, at: toIso(rehearsal.now() + 10 * 60_000) })).toMatchObject({
      problem: { fields: { at: 'future' } },
    })
    expect(add(rehearsal, { ...normal, at: '' })).toMatchObject({
      problem: { fields: { at: 'required' } },
    })
    expect(add(rehearsal, { ...normal, at: 'eilen' })).toMatchObject({
      problem: { fields: { at: 'malformed' } },
    })
    add(rehearsal, { ...normal, at: ago(rehearsal, 2) })
    const last = rehearsal.store.getState().log.path.at(-1)?.entry.fact
    expect(last).toMatchObject({ data: { weekday: 'sun', sure: false } })
  })

  test('that one has entered can be removed, and no other', () => {
    const { rehearsal } = start()
    const outcome = add(rehearsal, normal)
    const measurement =
      'reply' in outcome && 'measurement' in outcome.reply ? outcome.reply.measurement : ''
    const remove = (id: string, kind: Input<'measurements.add'>['kind'] = 'bloodPressure') =>
      rehearsal.perform('measurements.remove', { kind, measurement: id })
    expect(remove('m-paino-1', 'weight')).toMatchObject({ problem: { type: 'not-found' } })
    expect(remove(measurement, 'weight')).toMatchObject({ problem: { type: 'not-found' } })
    expect(remove(measurement)).toEqual({ reply: {} })
    expect(remove(measurement)).toMatchObject({ problem: { type: 'not-found' } })
    expect(series(rehearsal).entries.map(({ id }) => id)).not.toContain(measurement)
  })
})

describe('a task to measure', () => {
  const state = (rehearsal: Started) =>
    rehearsal.world().tasks.find(({ id }) => id === 't-verenpaine')?.state

  test('is done when it was measured on enough days, and not when often on one', () => {
    const { rehearsal } = start()
    add(rehearsal, normal)
    add(rehearsal, normal)
    add(rehearsal, normal)
    expect(state(rehearsal)).toBe('started')
    expect(series(rehearsal).tasks).toMatchObject([{ done: 1, days: 3, over: false }])
    add(rehearsal, { ...normal, at: ago(rehearsal, 1) })
    expect(add(rehearsal, { ...normal, at: ago(rehearsal, 2) })).toMatchObject({
      reply: { done: 'Mittaa verenpaine kolmena aamuna' },
    })
    expect(state(rehearsal)).toBe('sent')
    expect(happened(rehearsal).filter((name) => name === 'monitoring.completed')).toHaveLength(1)
  })

  test('counts nothing that was measured before it was given', () => {
    const { rehearsal } = start()
    add(rehearsal, { ...normal, at: ago(rehearsal, 20) })
    expect(state(rehearsal)).toBe('todo')
  })

  test('is begun again when a measurement is removed', () => {
    const { rehearsal } = start()
    for (const days of [0, 1, 2]) add(rehearsal, { ...normal, at: ago(rehearsal, days) })
    const [latest] = series(rehearsal).entries
    rehearsal.perform('measurements.remove', {
      kind: 'bloodPressure',
      measurement: latest?.id ?? '',
    })
    expect(state(rehearsal)).toBe('started')
    expect(add(rehearsal, normal)).toMatchObject({ reply: { done: expect.any(String) } })
  })

  test('that is no longer needed stays so', () => {
    const { rehearsal } = start({ tasks: [{ change: 't-verenpaine', to: { state: 'off' } }] })
    for (const days of [0, 1, 2]) add(rehearsal, { ...normal, at: ago(rehearsal, days) })
    expect(state(rehearsal)).toBe('off')
    expect(series(rehearsal).tasks).toEqual([])
  })
})

test('the limits are those of the plan, and who sees the measurements is told', () => {
  const { rehearsal } = start()
  expect(series(rehearsal)).toMatchObject({
    sharing: true,
    target: {
      by: 'Hanna Kettunen',
      limits: [
        { field: 'systolic', min: null, below: 135 },
        { field: 'diastolic', min: null, below: 85 },
      ],
    },
  })
  rehearsal.perform('consents.change', { consent: 'sharing', given: false })
  expect(series(rehearsal)).toMatchObject({ sharing: false })
  expect(series(rehearsal, 'pef').target).toBeNull()
})

test('whatever is typed, what is kept lies within what can be, and never in the future', () => {
  /** Mostly what can be: of what is always refused nothing is kept. */
  const near = (min: number, max: number) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min, max }).map(String) },
      { weight: 1, arbitrary: fc.integer({ min: -50, max: 2000 }).map(String) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('', ' ', '12,5', '1e3', '٣', 'sata', '0x10'),
      },
    )
  const met = { added: 0, refused: 0 }
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          systolic: near(110, 170),
          diastolic: near(60, 100),
          pulse: near(50, 100),
          sure: fc.boolean(),
          ago: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.integer({ min: 0, max: 4000 })),
        }),
        { maxLength: 8 },
      ),
      (inputs) => {
        const { rehearsal } = start({ measurements: [] })
        const known = new Set(series(rehearsal).entries.map(({ id }) => id))
        for (const { ago: days, ...input } of inputs)
          add(rehearsal, { ...input, at: ago(rehearsal, days) })
        const { entries, fields } = series(rehearsal)
        const times = entries.map(({ at }) => fromIso(at))
        expect(times).toEqual(times.toSorted((a, b) => b - a))
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
        const added = entries.filter(({ id }) => !known.has(id))
        met.added += added.length
        met.refused += inputs.length - added.length
        for (const { at, values } of added) {
          expect(fromIso(at)).toBeLessThanOrEqual(rehearsal.now() + 60_000)
          for (const { field, min, max, optional } of fields) {
            const value = values[field]
            const fits = value === undefined ? optional : value >= min && value <= max
            expect(fits, field).toBe(true)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(met.added).toBeGreaterThan(0)
  expect(met.refused).toBeGreaterThan(0)
})
