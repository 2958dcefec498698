import fc from 'fast-check'
import { z } from 'zod'
import { sampleFile } from '../../mocks/world/sample-file.ts'

/** Names that are there, names that are not, names that every object has, and anything else. */
const names = [
  'harjula|harjula-hammas|petajala|asiakasneuvonta|medication|vaccination',
  'c-rokotus|c2|c3|messages.new|aino|hanna',
  'nurse|doctor|antti|raija|a-verenpaine|a-hampaat|b3|any|2026-11-23',
  'terveysasemat|suu|oire|laake',
  'f1|kuva.jpg|050 000 1234|aino@esimerkki.example',
  '| |constructor|__proto__|toString|uusi|ä/ö%',
].flatMap((line) => line.split('|'))

const strings = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...names) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('x'.repeat(2000), 'x'.repeat(2001), '😀'.repeat(2000)) },
)

/** Moments near the exercise, on the hour or half past, and some that are far from it. */
const times = fc.oneof(
  fc
    .record({ day: fc.integer({ min: 20, max: 30 }), piece: fc.integer({ min: 14, max: 34 }) })
    .map(({ day, piece }) => `2026-11-${day}T${clockOf(piece)}:00+02:00`),
  fc.constantFrom('1999-12-31T23:59:59+02:00', '2026-07-01T09:00:00Z', '9999-01-01T00:00:00Z'),
)

const clockOf = (piece: number): string =>
  `${String(Math.floor(piece / 2)).padStart(2, '0')}:${piece % 2 === 0 ? '00' : '30'}`

/** Contents that are a picture, nothing at all, or no picture. */
const files = fc.constantFrom(
  sampleFile('kuva.jpg', 3),
  sampleFile('kuva.jpg', 0),
  new Uint8Array([1, 2, 3]),
)

/**
 * Any value of a shape, for the kinds of shapes that inputs are made of.
 * @throws Error for a kind that it does not know yet
 */
export function valuesOf(shape: z.core.$ZodType): fc.Arbitrary<unknown> {
  if (shape instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries<z.ZodType>(shape.shape).map(([key, part]) => [key, valuesOf(part)] as const),
      ),
    )
  if (shape instanceof z.ZodISODateTime) return times
  if (shape instanceof z.ZodString) return strings
  if (shape instanceof z.ZodBoolean) return fc.boolean()
  if (shape instanceof z.ZodOptional) return fc.option(valuesOf(shape.unwrap()), { nil: undefined })
  if (shape instanceof z.ZodCustom) return files
  if (shape instanceof z.ZodEnum) return fc.constantFrom(...shape.options)
  if (shape instanceof z.ZodRecord)
    return fc.dictionary(
      fc.constantFrom('recipient', 'topic', 'text', 'more', 'toString'),
      valuesOf(shape.valueType),
      { maxKeys: 4 },
    )
  throw new Error(`Say in src/testing/arbitraries.ts what a ${shape.constructor.name} can be`)
}
