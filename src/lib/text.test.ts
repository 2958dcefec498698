import fc from 'fast-check'
import { expect, test } from 'vitest'
import { characters } from './text.ts'

test('characters are counted as a person would', () => {
  expect(characters('')).toBe(0)
  expect(characters('Hyvää päivää')).toBe(12)
  expect(characters('a\nb')).toBe(3)
})

test('an emoji is one character', () => {
  expect(characters('😀')).toBe(1)
  expect(characters('Kiitos 🙏😀')).toBe(9)
})

test('two texts together are as long as each alone', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ä', '\n', '😀', '👍🏽') })
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      expect(characters(a + b)).toBe(characters(a) + characters(b))
    }),
  )
})
