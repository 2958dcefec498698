import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { qrPath } from './qr-path.ts'

const link = 'https://oppi.example/?harjoitus=laheta-viesti&kaista=yhdessa&vaihe=send&kieli=sv'

/** The modules that a path of boxes makes dark. */
const darkOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].flatMap(([, x, y, width, back]) => {
      expect(width).toBe(back)
      return Array.from({ length: Number(width) }, (_, n) => `${Number(x) + n} ${y}`)
    }),
  )

test('exactly the dark modules are drawn, within a white edge of four', () => {
  const { size, path } = qrPath(link)
  const { data, size: bare } = encode(link, { boostEcc: true, border: 0 })
  expect(size).toBe(bare + 8)
  expect(path).toMatch(/^(?:M\d+ \d+h\d+v1h-\d+z)+$/)
  const dark = data.flatMap((row, y) => row.flatMap((one, x) => (one ? `${x + 4} ${y + 4}` : [])))
  expect(darkOf(path)).toEqual(new Set(dark))
})

test('a link of usual length has few modules', () => {
  expect(qrPath(link).size).toBeLessThanOrEqual(41 + 8)
})

test('what is too long for a code is refused', () => {
  expect(() => qrPath('x'.repeat(3000))).toThrow(RangeError)
})
