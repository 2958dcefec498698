import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf, type Line, type Mark, placed } from './layout.ts'

const second = 1000
const minute = 60 * second

const mark = (spent: number, words: string, main = true): Mark => ({
  spent,
  words,
  time: `${Math.floor(spent / minute)}:00`,
  main,
})

type Span = { readonly from: number; readonly to: number }

/** Where the words of each spot lie, in rem. */
const boxes = ({ spots }: Line<Mark>, width: number, side: 'above' | 'below'): readonly Span[] =>
  spots
    .flatMap(({ x, label }) => {
      if (label?.side !== side) return []
      const edge = 0.9375
      const wanted = label.align === 'start' ? x * width - edge : x * width + edge - label.width
      const from = Math.max(-edge, Math.min(wanted, width - label.width))
      return [{ from, to: from + label.width }]
    })
    .toSorted((a, b) => a.from - b.from)

const anyMark = fc.record({
  spent: fc.integer({ min: 0, max: 100 * minute }),
  words: fc.stringMatching(/^[a-zåäö]{1,16}( [a-zåäö]{1,16}){0,5}$/),
  time: fc.constantFrom('0:00', '12:34', '1:02:03'),
  main: fc.boolean(),
})

const anyMarks = fc
  .array(anyMark, { minLength: 1, maxLength: 40 })
  .map((marks) => marks.toSorted((a, b) => a.spent - b.spent))

const anyWidth = fc.constantFrom(34, 50)

describe('marks on a line', () => {
  test('never lie over each other, and neither do their words', () => {
    fc.assert(
      fc.property(anyMarks, anyWidth, fc.constantFrom(1, 1.3, 2), (marks, width, wider) => {
        const { end } = axisOf([marks.at(-1)?.spent ?? 0])
        const line = placed(marks, end, width)
        // In a wider line there is only more room.
        const apart = (spans: readonly Span[]) =>
          spans.every(({ from }, index) => from >= (spans[index - 1]?.to ?? from))
        // In a wider line there is only more room.
        const actual = width * wider
        const marked = line.spots.map(({ x }) => ({ from: x * width, to: x * width + 1.875 }))
        expect(
          [marked, boxes(line, actual, 'above'), boxes(line, actual, 'below')].map(apart),
        ).toEqual([true, true, true])
      }),
    )
  })

  test('are all told: in words at their place, or by a number', () => {
    fc.assert(
      fc.property(anyMarks, anyWidth, (marks, width) => {
        const { spots } = placed(marks, axisOf([100 * minute]).end, width)
        expect(spots.flatMap((spot) => spot.marks)).toEqual(marks)
        expect(
          spots.every(({ label, number }) => (label === undefined) !== (number === undefined)),
        ).toBe(true)
        const numbers = spots.flatMap(({ number }) => number ?? [])
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }),
    )
  })

  test('stand below and above by turns where there is room', () => {
    const { spots } = placed(
      [mark(0, 'Aloitit'), mark(3 * minute, 'Kirjautuminen'), mark(6 * minute, 'Lopetus')],
      6 * minute,
      50,
    )
    expect(spots.map(({ label }) => label?.side)).toEqual(['below', 'above', 'below'])
  })

  test('that stand in one place become one, with the words of both or with a number', () => {
    const two = placed([mark(0, 'Vihje 1', false), mark(second, 'Kirjautuminen')], minute, 50)
    expect(two.spots).toMatchObject([
      { mark: { words: 'Kirjautuminen' }, label: { words: 'Vihje 1 · Kirjautuminen' } },
    ])
    const three = placed(
      [0, 1, 2].map((at) => mark(at * second, 'Vihje')),
      minute,
      50,
    )
    expect(three.spots).toMatchObject([{ label: undefined, number: 1 }])
  })

  test('keep room for as many lines as their words take', () => {
    const { above, below } = placed([mark(0, 'Viesti meni hammashoitolaan')], minute, 50)
    expect([above, below]).toEqual([0, 3])
  })
})

describe('the axis', () => {
  test.each([
    [0, 1],
    [8 * second, 2],
    [3 * minute, 7],
    [8 * minute + 5 * second, 5],
    [3 * 60 * minute, 7],
    [9 * 60 * minute, 5],
  ])('has few and whole steps for %i ms', (length, count) => {
    const { ticks, step, end } = axisOf([length, 0])
    expect(ticks).toHaveLength(count)
    expect(ticks[1] ?? step).toBe(step)
    expect(end).toBeGreaterThan(length)
  })
})
