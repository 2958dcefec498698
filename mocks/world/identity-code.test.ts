import { describe, expect, test } from 'vitest'
import { holdsRealCode, identityCode } from './identity-code.ts'

/** The first two are published for testing strong identification; the others follow from the same rule. */
const known = [
  { birthday: '21.2.', year: 1981, individual: 998, code: '210281-9988' },
  { birthday: '1.2.', year: 1980, individual: 952, code: '010280-952L' },
  { birthday: '14.3.', year: 1947, individual: 912, code: '140347-9120' },
  { birthday: '1.1.', year: 1900, individual: 900, code: '010100-900F' },
  { birthday: '31.12.', year: 1999, individual: 999, code: '311299-999E' },
  { birthday: '1.1.', year: 2000, individual: 900, code: '010100A900F' },
  { birthday: '29.2.', year: 2024, individual: 950, code: '290224A9505' },
]

test.each(known)('$code is made of its parts', ({ birthday, year, individual, code }) => {
  expect(identityCode(birthday, year, individual)).toBe(code)
})

test('the check character is the remainder by 31, for every number of a day', () => {
  const characters = '0123456789ABCDEFHJKLMNPRSTUVWXY'
  for (let individual = 900; individual <= 999; individual++) {
    const code = identityCode('13.10.', 1952, individual)
    // Worked out by digits, as on paper: the number itself is never made.
    const rest = [...`131052${individual}`].reduce(
      (sum, digit) => (sum * 10 + Number(digit)) % 31,
      0,
    )
    expect(code).toBe(`131052-${individual}${characters[rest]}`)
  }
})

test.each([0, 2, 308, 899, 1000, -1])(
  'the individual number %d is not within 900-999 and is refused',
  (individual) => {
    expect(() => identityCode('13.10.', 1952, individual)).toThrow(RangeError)
  },
)

describe('a text', () => {
  // The example that the Digital and Population Data Services Agency itself uses.
  test.each(['Tunnukseni on 131052-308T.', 'x131052-308t,'])(
    'may hold a code that could be real: %s',
    (text) => {
      expect(holdsRealCode(text)).toBe(true)
    },
  )

  test.each([
    identityCode('14.3.', 1947, 912),
    '131052-308X',
    '131052-308TT',
    '1131052-308T',
    '050 000 1234',
    '24.12.2026 kello 12',
  ])('or not: %s', (text) => {
    expect(holdsRealCode(text)).toBe(false)
  })
})
