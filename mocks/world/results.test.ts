import { describe, expect, test } from 'vitest'
import { arrived, happened, practise } from '../../src/testing/rehearse.ts'
import { exercise, realScenarios } from '../../src/testing/scripts.ts'

const start = (cues: NonNullable<Parameters<typeof exercise>[0]['cues']> = [], data: object = {}) =>
  practise(
    exercise({
      steps: [{ id: 'only', done: { happened: 'signed.out' } }],
      opening: { clock: 'tue 09:00', page: 'home', data },
      cues,
    }),
  ).rehearsal

const coming = {
  results: [
    {
      add: {
        id: 'r-uusi',
        name: 'Verikoe',
        unit: 'harjula',
        taken: '-1d 08:00',
        at: '-1d 09:00',
        state: 'coming',
        rows: [{ test: 'p-k', value: 5.2 }],
      },
    },
  ],
}

describe('laboratory results', () => {
  test('stand with the latest first, and tell what is new and what stands out', () => {
    expect(start().perform('results.list', {})).toMatchObject({
      reply: [
        { id: 'r-sokeri', unread: true, outside: 0, commented: false },
        { id: 'r-perus', unread: false, outside: 1, commented: true },
        { id: 'r-perus-2', outside: 1 },
        { id: 'r-perus-3', outside: 1 },
      ],
    })
  })

  test('tell of every value where it should lie', () => {
    expect(start().perform('results.get', { result: 'r-perus-3' })).toMatchObject({
      reply: {
        rows: [
          { test: 'p-k', value: 3.2, mark: 'below', range: { min: 3.3, max: 4.9 }, results: 3 },
          { test: 'p-na', mark: null },
          { test: 'p-krea', mark: null },
          { test: 'p-ldl', mark: null, range: { min: null, max: 3 } },
        ],
        comment: { by: { name: 'Hanna Kettunen', role: 'sairaanhoitaja' } },
        unit: { id: 'harjula' },
      },
    })
  })

  test('are read once', () => {
    const rehearsal = start()
    for (let times = 0; times < 2; times++)
      expect(rehearsal.perform('results.read', { result: 'r-sokeri' })).toEqual({ reply: {} })
    expect(happened(rehearsal).filter((name) => name === 'result.read')).toHaveLength(1)
    expect(rehearsal.perform('results.read', { result: 'r-perus' })).toEqual({ reply: {} })
    expect(happened(rehearsal).filter((name) => name === 'result.read')).toHaveLength(1)
  })

  test('that are not there are told as such', () => {
    const rehearsal = start()
    for (const operation of ['results.get', 'results.read'] as const)
      expect(rehearsal.perform(operation, { result: 'r-olematon' })).toMatchObject({
        problem: { type: 'not-found' },
      })
    expect(rehearsal.perform('tests.get', { test: 'x' })).toMatchObject({
      problem: { type: 'not-found' },
    })
  })

  test('of one test stand in their order', () => {
    expect(start().perform('tests.get', { test: 'p-ldl' })).toMatchObject({
      reply: {
        points: [
          { value: 2.9, mark: null },
          { value: 3.1, mark: 'above' },
          { value: 3.4, mark: 'above' },
        ],
      },
    })
  })
})

describe('a result that the laboratory has not answered', () => {
  const cue = {
    id: 'answers',
    after: { happened: 'page.opened' as const },
    delay: '1h',
    do: [{ 'result.arrived': { result: 'r-uusi' } }],
  }

  test('is not seen before it arrives; then it is new, and a notice tells of it', () => {
    const rehearsal = start([cue], coming)
    expect(rehearsal.perform('results.get', { result: 'r-uusi' })).toMatchObject({
      problem: { type: 'not-found' },
    })
    rehearsal.play({ open: 'health', with: {} })
    rehearsal.advance()
    expect(rehearsal.perform('results.get', { result: 'r-uusi' })).toMatchObject({
      reply: { unread: true, outside: 1 },
    })
    expect(arrived(rehearsal)).toMatchObject([{ channel: 'sms', result: 'r-uusi' }])
  })
})

test('the results and measurements of every persona are of tests and kinds that the place knows', () => {
  const met = { rows: 0, measurements: 0 }
  for (const { script } of realScenarios().values()) {
    const { data } = script.persona
    const tests = script.place.tests.map(({ id }) => id)
    const rows = data.results.flatMap((result) => result.rows)
    for (const row of rows) expect(tests).toContain(row.test)
    const kinds = script.place.measurements.map(({ kind }) => kind)
    for (const { kind } of data.measurements) expect(kinds).toContain(kind)
    met.rows += rows.length
    met.measurements += data.measurements.length
  }
  expect(Math.min(met.rows, met.measurements)).toBeGreaterThan(0)
})
