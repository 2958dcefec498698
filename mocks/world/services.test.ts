import { describe, expect, test } from 'vitest'
import type { Operation, Reply } from '../../src/api/operations.ts'
import { fromIso } from '../../src/lib/time.ts'
import { practise } from '../../src/testing/rehearse.ts'
import { exercise } from '../../src/testing/scripts.ts'
import { inspect } from '../inspect.ts'
import type { Outcome } from '../stage/asking.ts'

const start = (page: 'home' | 'front' = 'home') =>
  practise(
    exercise({
      opening: { clock: 'tue 09:00', page },
      steps: [{ id: 'only', done: { happened: 'signed.out' } }],
    }),
  ).rehearsal

const known = <O extends Operation>(operation: O, outcome: Outcome<O>): Reply<O> => {
  inspect(operation, outcome)
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}

describe('services', () => {
  test('stand by area, with what is handled elsewhere', () => {
    const rehearsal = start()
    const { areas, elsewhere } = known('services.list', rehearsal.perform('services.list', {}))
    expect(areas.map(({ id }) => id)).toEqual(['terveys', 'suu', 'perhe', 'sosiaali'])
    expect(elsewhere.map(({ name }) => name)).toContain('OmaKanta')
  })

  test('tell matters apart, and lead to the own unit where it takes messages', () => {
    const rehearsal = start()
    const area = known('services.get', rehearsal.perform('services.get', { area: 'terveys' }))
    expect(area.units[0]).toMatchObject({ id: 'harjula', own: true, messages: true })
    expect(area.topics[0]).toMatchObject({
      id: 'oire',
      message: { recipient: 'harjula' },
      booking: 'nurse',
      form: null,
    })
    expect(area.topics.filter(({ not }) => not !== '').length).toBeGreaterThan(2)
  })

  test('lead to the only unit that takes messages, or to none', () => {
    const rehearsal = start()
    const recipients = (area: string) =>
      known('services.get', rehearsal.perform('services.get', { area })).topics.flatMap(
        ({ message }) => message ?? [],
      )
    expect(recipients('suu')).toEqual([{ recipient: 'harjula-hammas' }])
    expect(recipients('sosiaali')).toEqual([])
  })

  test('name the forms that one can fill in at any time', () => {
    const rehearsal = start()
    const area = known('services.get', rehearsal.perform('services.get', { area: 'sosiaali' }))
    for (const { form } of area.topics)
      if (form) known('forms.get', rehearsal.perform('forms.get', { form: form.id }))
    expect(area.topics.some(({ form }) => form)).toBe(true)
  })

  test('are not there by another name', () => {
    const rehearsal = start()
    for (const area of ['', 'xyz', '__proto__', 'toString'])
      expect(rehearsal.perform('services.get', { area })).toMatchObject({
        problem: { type: 'not-found' },
      })
  })
})

describe('units', () => {
  test('stand with the own one first, then those of the same municipality', () => {
    const units = known('units.list', start().perform('units.list', {}))
    const where = units.map(({ municipality }) => municipality)
    expect(units[0]).toMatchObject({ id: 'harjula', own: true, callback: true })
    expect(units.filter(({ own }) => own)).toHaveLength(1)
    expect(where.lastIndexOf('Kuhmo')).toBe(where.filter((one) => one === 'Kuhmo').length - 1)
  })
})

describe('help', () => {
  test('can be read by everyone, and services only when signed in', () => {
    const rehearsal = start('front')
    const topics = known('help.list', rehearsal.perform('help.list', {}))
    for (const { id } of topics) known('help.get', rehearsal.perform('help.get', { help: id }))
    expect(rehearsal.perform('services.list', {})).toMatchObject({
      problem: { type: 'unauthenticated' },
    })
    expect(rehearsal.perform('search.find', { words: 'viesti' })).toMatchObject({
      problem: { type: 'unauthenticated' },
    })
  })

  test('has what the foot of every page leads to', () => {
    const topics = known('help.list', start().perform('help.list', {}))
    expect(topics.filter(({ kind }) => kind === 'legal').map(({ id }) => id)).toEqual([
      'terms',
      'privacy',
      'accessibility',
    ])
  })
})

test('a unit that was asked to call says by when, until then', () => {
  const rehearsal = start()
  rehearsal.perform('callback.ask', { unit: 'harjula', phone: '050 000 7912' })
  const by = () => known('units.list', rehearsal.perform('units.list', {}))[0]?.callbackBy
  expect(by()).toBe('2026-11-24T11:00:00+02:00')
  rehearsal.advance(fromIso('2026-11-24T12:00:00+02:00'))
  expect(by()).toBeNull()
})
