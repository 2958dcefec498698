import { globSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder, isCode, isTest, parse, root } from '../testing/source.ts'

/*
 * The layer rule of docs/architecture: who may import whom. It lists the folders itself, so that a new one
 * has to be placed in the rule before anything can stand in it.
 */

const places = {
  main: /^src\/main\.tsx$/,
  app: /^src\/app\//,
  portal: /^src\/portal\/([^/]+)\//,
  practice: /^src\/(practice|trainer|studio)\//,
  api: /^src\/api\//,
  ui: /^src\/ui\//,
  lib: /^src\/lib\//,
  world: /^mocks\/world\//,
  stage: /^mocks\/stage\//,
  scenario: /^mocks\/scenario\//,
  mocks: /^mocks\/[^/]+\.ts$/,
  scenarios: /^scenarios\//,
} as const

type Layer = keyof typeof places

const isLayer = (name: string): name is Layer => name in places

const layerOf = (file: string): Layer | undefined =>
  Object.keys(places)
    .filter(isLayer)
    .find((name) => places[name].test(file))

const mocks: readonly Layer[] = ['mocks', 'world', 'stage', 'scenario']
const everything: readonly Layer[] = [
  ...mocks,
  ...(['app', 'portal', 'practice', 'api', 'ui', 'lib'] as const),
]

const allowed: Record<Layer, readonly Layer[]> = {
  main: everything,
  app: everything,
  portal: ['ui', 'api', 'lib'],
  practice: ['ui', 'lib', 'scenario'],
  api: ['api', 'lib'],
  ui: ['ui', 'lib'],
  lib: ['lib'],
  world: [...mocks, 'api', 'lib'],
  stage: [...mocks, 'api', 'lib'],
  scenario: [...mocks, 'api', 'lib'],
  mocks: [...mocks, 'api', 'lib'],
  scenarios: [],
}

/** The area of the portal, or the one of practice, trainer and studio, in which a file stands. */
const part = (file: string): string | undefined =>
  (places.portal.exec(file) ?? places.practice.exec(file))?.[1]

/** Why a file may not import another, or undefined when it may. */
function forbidden(from: string, to: string, type = false): string | undefined {
  const own = layerOf(from)
  const other = layerOf(to)
  if (own === undefined) return `${from} stands in a folder that the layer rule does not know`
  if (isTest(to)) return `${from} is no test and imports ${to}`
  if (other === undefined) return `${from} imports ${to}, which the layer rule does not know`
  const same = own === other && (part(from) === undefined || part(from) === part(to))
  if (same && own !== 'scenarios') return undefined
  if (own === 'practice' && to === 'mocks/stage/rehearsal.ts') return undefined
  if (own === 'practice' && other === 'scenario' && !type)
    return `${from} may know ${to} only as a type`
  return allowed[own].includes(other) && other !== own
    ? undefined
    : `${from} (${own}) may not import ${to} (${other})`
}

/** The files that a glob stands for, or the file itself. */
const matching = (to: string): readonly string[] =>
  /[*{]/.test(to) ? globSync(to, { cwd: root }) : [to]

const product = ['src', 'mocks'].flatMap(filesUnder).filter((file) => isCode(file) && !isTest(file))
const sources = new Map(product.map((file) => [file, parse(file)]))
const imports = [...sources].flatMap(([from, { imports: all }]) =>
  all.map((one) => ({ from, ...one })),
)
const isOurs = (to: string): boolean => /^(src|mocks|scenarios)\//.test(to)
const ours = imports
  .filter(({ to }) => isOurs(to))
  .flatMap(({ to, ...rest }) => matching(to).map((one) => ({ ...rest, to: one })))
const packages = imports.filter(({ to }) => !isOurs(to))

describe('the rule', () => {
  test.each([
    ['src/portal/home/home.tsx', 'src/ui/button.tsx'],
    ['src/portal/home/home.tsx', 'src/api/query.ts'],
    ['src/portal/home/home.tsx', 'src/portal/home/acts.ts'],
    ['src/practice/guide/guide.tsx', 'mocks/stage/rehearsal.ts'],
    ['src/practice/guide/guide.tsx', 'src/practice/band/band.tsx'],
    ['src/app/bridge.ts', 'mocks/stage/log.ts'],
    ['src/app/recipes.ts', 'src/portal/messages/acts.ts'],
    ['mocks/world/county.ts', 'src/api/problem.ts'],
    ['mocks/network.ts', 'mocks/stage/rehearsal.ts'],
  ])('lets %s import %s', (from, to) => {
    expect(forbidden(from, to)).toBeUndefined()
  })

  test.each([
    ['src/portal/home/home.tsx', 'src/portal/messages/acts.ts'],
    ['src/portal/home/home.tsx', 'src/practice/practice-context.ts'],
    ['src/portal/home/home.tsx', 'src/app/routes.ts'],
    ['src/portal/home/home.tsx', 'mocks/stage/rehearsal.ts'],
    ['src/practice/guide/guide.tsx', 'src/api/client.ts'],
    ['src/practice/guide/guide.tsx', 'src/portal/home/home.tsx'],
    ['src/practice/guide/guide.tsx', 'src/app/link.ts'],
    ['src/practice/guide/guide.tsx', 'mocks/stage/director.ts'],
    ['src/practice/guide/guide.tsx', 'mocks/world/world.ts'],
    ['src/practice/guide/guide.tsx', 'mocks/scenario/format/scenario.ts'],
    ['src/practice/guide/guide.tsx', 'src/trainer/board.tsx'],
    ['src/ui/button.tsx', 'src/api/client.ts'],
    ['src/api/client.ts', 'src/ui/button.tsx'],
    ['src/api/client.ts', 'mocks/inspect.ts'],
    ['src/lib/time.ts', 'src/api/problem.ts'],
    ['mocks/world/county.ts', 'src/ui/button.tsx'],
    ['mocks/world/county.ts', 'src/app/link.ts'],
    ['mocks/network.ts', 'src/main.tsx'],
    ['src/app/boot.tsx', 'src/main.tsx'],
    ['src/app/boot.tsx', 'src/testing/source.ts'],
    ['src/app/boot.tsx', 'src/lib/time.test.ts'],
    ['src/somewhere/new.ts', 'src/lib/time.ts'],
    ['src/app/boot.tsx', 'src/somewhere/new.ts'],
  ])('does not let %s import %s', (from, to) => {
    expect(forbidden(from, to)).toMatch(/\S/)
  })

  test('lets practice know of scenarios as types', () => {
    expect(
      forbidden('src/practice/guide/guide.tsx', 'mocks/scenario/format/scenario.ts', true),
    ).toBe(undefined)
  })
})

describe('the reader of imports', () => {
  test('sees every way to import', () => {
    const text = `
      import './look.css'
      import one from 'one'
      import { type Two } from './two.ts'
      import type { Three } from '../three.ts'
      export { four } from './four.ts'
      export * from './five.ts'
      const six = () => import('./six.ts')
      type Seven = import('./seven.ts').Seven
      const eight = import.meta.glob('./eight/*.svg', { eager: true })
    `
    expect(parse('src/ui/try.ts', text)).toMatchObject({
      passesOn: true,
      imports: expect.arrayContaining([
        { to: 'src/ui/look.css', type: false },
        { to: 'one', type: false },
        { to: 'src/ui/two.ts', type: true },
        { to: 'src/three.ts', type: true },
        { to: 'src/ui/four.ts', type: false },
        { to: 'src/ui/five.ts', type: false },
        { to: 'src/ui/six.ts', type: false },
        { to: 'src/ui/seven.ts', type: true },
        { to: 'src/ui/eight/*.svg', type: false },
      ]),
    })
  })

  test('sees clocks and stores', () => {
    const text = `new Date(); new Date(1); Date.now(); performance.now(); window.localStorage; Date()`
    expect(parse('src/ui/try.ts', text).uses).toEqual(
      expect.arrayContaining(
        'new Date()|new Date(…)|Date()|Date.now|performance.now|window.localStorage'.split('|'),
      ),
    )
  })

  test('finds the whole product', () => {
    expect(product).toContain('src/main.tsx')
    expect(product).toContain('mocks/stage/rehearsal.ts')
    expect(ours.length).toBeGreaterThan(200)
  })
})

describe('in the product', () => {
  test('every folder has its place in the rule', () => {
    const files = ['src', 'mocks', 'scenarios'].flatMap(filesUnder).filter((file) => !isTest(file))
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([])
  })

  test('everything imports only what it may', () => {
    expect(ours.flatMap(({ from, to, type }) => forbidden(from, to, type) ?? [])).toEqual([])
  })

  test('only the app names the scenarios that the build makes', () => {
    const made = packages.filter(({ to }) => to.startsWith('virtual:'))
    expect(made.length).toBeGreaterThan(0)
    expect(made.filter(({ from }) => layerOf(from) !== 'app')).toEqual([])
  })

  test('the world and the stage know neither React nor msw', () => {
    const platform = /^(react|react-dom|react-router|react-i18next|i18next|msw|@mswjs|@tanstack)\b/
    expect(
      packages.filter(
        ({ from, to }) => ['world', 'stage'].includes(layerOf(from) ?? '') && platform.test(to),
      ),
    ).toEqual([])
  })

  test('only the network knows msw, and only the stage and what watches it knows zustand', () => {
    const knowing = (name: RegExp) => [
      ...new Set(packages.filter(({ to }) => name.test(to)).map(({ from }) => from)),
    ]
    expect(knowing(/^(msw|@mswjs)\b/)).toEqual(['mocks/network.ts'])
    expect(knowing(/^zustand\b/).filter((file) => layerOf(file) === 'portal')).toEqual([])
  })

  test('nothing that the page loads has a schema in it', () => {
    // The one branch that only development takes.
    const left = new Set(['mocks/inspect.ts'])
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file) || left.has(file)) return
      seen.add(file)
      for (const { to, type } of sources.get(file)?.imports ?? []) if (!type) visit(to)
    }
    visit('src/main.tsx')
    expect(seen.has('mocks/stage/rehearsal.ts')).toBe(true)
    expect(
      [...seen].filter((to) => /^(zod|jsonc-parser|node:)|^src\/api\/contract/.test(to)),
    ).toEqual([])
  })

  test('no files import one another in a circle', () => {
    const circles: string[] = []
    const done = new Set<string>()
    const visit = (file: string, trail: readonly string[]): void => {
      const seen = trail.indexOf(file)
      if (seen >= 0) circles.push([...trail.slice(seen), file].join(' → '))
      if (seen >= 0 || done.has(file)) return
      for (const { to } of sources.get(file)?.imports ?? []) visit(to, [...trail, file])
      done.add(file)
    }
    for (const file of product) visit(file, [])
    expect(circles).toEqual([])
  })

  test('no file only passes on what others have', () => {
    expect(product.filter((file) => /\/index\.\w+$/.test(file))).toEqual([])
    expect(product.filter((file) => sources.get(file)?.passesOn)).toEqual([])
  })

  test('time is read in one place', () => {
    const clocks = ['new Date()', 'Date()', 'Date.now', 'performance.now', 'Temporal.Now']
    const readers = product.filter((file) =>
      sources.get(file)?.uses.some((one) => clocks.includes(one)),
    )
    expect(readers).toEqual(['src/lib/clock.ts'])
  })

  test('nothing is stored', () => {
    const stores = /(^|\.)(localStorage|sessionStorage|indexedDB|cookieStore|caches|cookie)$/
    const keepers = product.filter((file) =>
      sources.get(file)?.uses.some((one) => stores.test(one)),
    )
    expect(keepers.filter((file) => file !== 'src/main.tsx')).toEqual([])
  })

  test('no secret random number decides anything', () => {
    const users = product.filter((file) => sources.get(file)?.uses.includes('Math.random'))
    expect(users).toEqual([])
  })
})

test('every file and folder has a name in kebab-case', () => {
  const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
  const names = ['src', 'mocks', 'scenarios']
    .flatMap((folder) => readdirSync(join(root, folder), { withFileTypes: true, recursive: true }))
    .map((entry) => entry.name)
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((one) => !name.test(one))).toEqual([])
})
