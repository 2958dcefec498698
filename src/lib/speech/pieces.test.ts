import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pieces } from './pieces.ts'

test('a text is read sentence by sentence', () => {
  expect(pieces('”Mihin minä painan?” Paina Viestit. Valitse: uusi viesti.\n\nHyvä')).toEqual([
    '”Mihin minä painan?”',
    'Paina Viestit.',
    'Valitse: uusi viesti.',
    'Hyvä',
  ])
})

test('a time and a date are not taken apart', () => {
  const sentence = 'Aika on to 26.11. klo 10.15.'
  expect(pieces(sentence)).toEqual([sentence])
})

test('nothing to read is no piece', () => {
  expect(pieces('')).toEqual([])
  expect(pieces(' \n ')).toEqual([])
})

test('no piece is long, none is empty, and nothing is lost', () => {
  const bare = (text: string) => text.replaceAll(/\s/g, '')
  const unit = fc.constantFrom(...'aBä1 .?!:”…,\n', '😀', 'pitkäsana', ' Jo. ', 'x'.repeat(200))
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const found = pieces(text)
      expect(found.filter((piece) => [...piece].length > 160 || piece.trim() === '')).toEqual([])
      expect(bare(found.join(''))).toBe(bare(text))
    }),
  )
})
