import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moments, scaleFor, share, thinned } from './line-chart-scale.ts'

const day = 24 * 60 * 60 * 1000

describe('a scale', () => {
  test('is of round numbers', () => {
    expect(scaleFor([118, 152])).toEqual({
      min: 110,
      max: 160,
      ticks: [110, 120, 130, 140, 150, 160],
      decimals: 0,
    })
    expect(scaleFor([2.9, 3.4])).toMatchObject({
      min: 2.8,
      ticks: [2.8, 3, 3.2, 3.4, 3.6],
      decimals: 1,
    })
  })

  test('has room for every value, and few ticks', () => {
    const value = fc
      .double({ min: -1000, max: 100_000, noNaN: true })
      .map((one) => Math.round(one * 10) / 10)
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
        const { min, max, ticks } = scaleFor(values)
        expect(Math.min(...values)).toBeGreaterThanOrEqual(min)
        expect(Math.max(...values)).toBeLessThanOrEqual(max)
        expect(ticks.length).toBeGreaterThan(1)
        expect(ticks.length).toBeLessThan(10)
        for (const one of values) {
          expect(share(one, min, max)).toBeGreaterThanOrEqual(0)
          expect(share(one, min, max)).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})

describe('five years of points', () => {
  const points = Array.from({ length: 5 * 365 }, (_, index) => ({
    at: index * day,
    value: 120 + (index % 30),
    mark: index % 2 === 0 ? ('above' as const) : null,
  }))

  test('are thinned to what can be told apart, in their order and with the same mean', () => {
    const few = thinned(points, 48)
    expect(few).toHaveLength(48)
    expect(few.map(({ at }) => at)).toEqual(few.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(few.every(({ mark, value }) => mark === null && value >= 120 && value <= 149)).toBe(true)
  })

  test('stay as they are when they are few', () => {
    expect(thinned(points.slice(0, 48), 48)).toEqual(points.slice(0, 48))
  })
})

test('the moments under a chart go from the first to the last, each day once', () => {
  expect(moments(0, 0, 4)).toEqual([0])
  expect(moments(0, 2 * day, 4)).toEqual([0, day, 2 * day])
  expect(moments(0, 300 * day, 4)).toEqual([0, 100 * day, 200 * day, 300 * day])
})
