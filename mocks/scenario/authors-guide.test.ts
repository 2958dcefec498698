import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { scenarioFolder } from '../../src/testing/scripts.ts'
import { formats } from './format/formats.ts'
import { checkPlaylists } from './playlists/playlists.ts'
import { filesOf, loadFiles, readFrom } from './read/folder.ts'
import { labelsIn } from './read/labels.ts'
import { commonFile } from './texts/common.ts'

const guide = readFileSync(join(scenarioFolder, '../docs/authors.md'), 'utf8')

type Example = { readonly kind: string; readonly to: string; readonly value: unknown }

/** The examples of the guide: each says of what kind it is, and some to which step they belong. */
const examples: readonly Example[] = [
  ...guide.matchAll(/```json(?: (\w+))?(?: ([\w-]+))?\n([\s\S]*?)```/g),
].map(([, kind = '', to = '', text = '']) => ({ kind, to, value: JSON.parse(text) }))

const of = (kind: string, to?: string): readonly unknown[] =>
  examples
    .filter((one) => one.kind === kind && (to === undefined || one.to === to))
    .map(({ value }) => value)

const only = (kind: string): unknown => {
  const [value, ...others] = of(kind)
  if (value === undefined || others.length > 0) throw new Error(`One ${kind} is needed`)
  return value
}

const object = z.looseObject({})
const step = z.looseObject({ id: z.string() })

/** All examples together are one scenario. */
const scenario = {
  ...object.parse(only('head')),
  variants: only('variants'),
  steps: of('step').map((one) => {
    const { id, ...rest } = step.parse(one)
    return {
      id,
      ...rest,
      slips: of('slip', id),
      failures: of('failure', id),
      next: of('next', id).flat(),
    }
  }),
  cues: of('cue'),
  signals: of('signal'),
  debrief: only('debrief'),
}

const hidden = {
  ...scenario,
  id: 'piilossa',
  for: ['professional'],
  screen: 'hidden',
  variants: [],
  steps: of('where'),
  cues: [],
  signals: [],
  debrief: { ...object.parse(only('debrief')), seen: [], again: undefined },
}

const written: Readonly<Record<string, unknown>> = {
  'laake-loppuu.json': scenario,
  'piilossa.json': hidden,
  'playlists/ensimmainen-vartti.json': only('playlist'),
}

const readReal = readFrom(scenarioFolder)
const readFile = (name: string): string | undefined =>
  name in written ? JSON.stringify(written[name]) : readReal(name)
const names = [
  ...filesOf(scenarioFolder).filter((name) => /^(personas|places|texts)\//.test(name)),
  ...Object.keys(written),
]
const all = loadFiles(names, readFile, { labels: labelsIn(join(scenarioFolder, '../src')) })

describe('the examples of the authors’ guide', () => {
  test('say of what kind they are, and belong to a step that there is', () => {
    const kinds =
      'head step where slip failure next variants cue signal debrief common playlist'.split(' ')
    expect([...new Set(examples.map(({ kind }) => kind))].toSorted()).toEqual(kinds.toSorted())
    const steps = of('step').map((one) => step.parse(one).id)
    const strange = examples.filter(({ to }) => to !== '' && !steps.includes(to))
    expect(strange).toEqual([])
  })

  test.each(['laake-loppuu', 'piilossa'])('are a scenario that can be practised: %s', (id) => {
    const loaded = all.find((one) => one.id === id)?.loaded
    expect(loaded && 'findings' in loaded ? loaded.findings : []).toEqual([])
    expect(loaded).toHaveProperty('script')
  })

  test('are warned of nothing but translations', () => {
    const told = all.flatMap(({ loaded }) => ('notes' in loaded ? loaded.notes : []))
    const own = told.filter(({ file, severity }) => file in written && severity === 'warning')
    expect(own.filter(({ message }) => !message.en.includes('translations'))).toEqual([])
  })

  test('are a playlist of it', () => {
    expect(checkPlaylists(names, readFile, all)).toEqual([])
  })

  test('are shared sentences as they stand in the file', () => {
    const shared = formats.common.parse(only('common'))
    const real = formats.common.parse(JSON.parse(readReal(commonFile) ?? ''))
    expect(Object.keys(shared)).not.toEqual([])
    expect(real).toMatchObject(shared)
  })
})

test('the guide names only commands that there are', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(scenarioFolder, '../package.json'), 'utf8')))
  const named = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
})
