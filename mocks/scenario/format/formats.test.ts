import { describe, expect, test } from 'vitest'
import { sendMessage } from '../../../src/testing/scripts.ts'
import { formats } from './formats.ts'

const { scenario, persona, place } = sendMessage().script

const titled = (title: string): boolean =>
  formats.scenario.safeParse({ ...scenario, title }).success

describe('a text', () => {
  test('is plain words, with punctuation and line breaks', () => {
    expect(titled('Mihin viesti lähtee, ja milloin?\nKello 9–11. 5 % & muut: ”näin”.')).toBe(true)
  })

  test.each(['<b>Aino</b>', 'a < b', '<script>', 'x > y', ''])('is never %j', (text) => {
    expect(titled(text)).toBe(false)
  })

  test.each([
    'Katso https://example.org',
    'http:example.org',
    'www.example.org',
    'Katso HTTPS://example.org',
    'WWW.example.org',
    'Katso\nhttps://example.org',
  ])('never leads out: %j', (text) => {
    expect(titled(text)).toBe(false)
  })
})

test('what is read once reads the same again', () => {
  expect(formats.scenario.parse(scenario)).toEqual(scenario)
  expect(formats.persona.parse(persona)).toEqual(persona)
  expect(formats.place.parse(place)).toEqual(place)
})

test.each([899, 1000, 2, 900.5])('the identity number %d is refused', (identityNumber) => {
  expect(formats.persona.safeParse({ ...persona, identityNumber }).success).toBe(false)
})

test.each(['14.03.', '32.1.', '1.13.', '0.1.', '14.3', '14.3.1947'])(
  'the birthday %j is refused',
  (birthday) => {
    expect(formats.persona.safeParse({ ...persona, birthday }).success).toBe(false)
  },
)

test.each(['08 612 1234', '050 123 4567', '+46 8 000 1100', '08 000 110', '112'])(
  'the phone number %j of a unit is refused',
  (phone) => {
    const [unit, ...others] = place.units
    const units = [{ ...unit, phone }, ...others]
    expect(formats.place.safeParse({ ...place, units }).success).toBe(false)
  },
)
