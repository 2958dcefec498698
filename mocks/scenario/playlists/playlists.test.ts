import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/lib/language.ts'
import { changed, lineOf } from '../../../src/testing/placed.ts'
import { scenarioFolder } from '../../../src/testing/scripts.ts'
import { catalogue } from '../catalogue.ts'
import { filesOf, loadFolder, readFrom } from '../read/folder.ts'
import type { Path } from '../read/read.ts'
import { checkPlaylists, readPlaylists } from './playlists.ts'
import { shownPlaylist } from './shown-playlist.ts'

const file = 'playlists/kokeilu.json'
const names = filesOf(scenarioFolder)
const real = readFrom(scenarioFolder)
const all = loadFolder(scenarioFolder, { unplayed: true })

const playlist = `${JSON.stringify(
  {
    $schema: '../schema/playlist.schema.json',
    format: 1,
    id: 'kokeilu',
    title: 'Kokeilu',
    for: 'professional',
    minutes: 20,
    aim: 'Osallistuja kysyy ensin.',
    items: [
      { talk: 'Mikä on vaikeinta?', minutes: 5 },
      {
        scenario: 'opasta-puhelimessa',
        variant: 'asetukset',
        lane: 'katso',
        from: 'hello',
        until: 'where-still',
        minutes: 15,
      },
    ],
  },
  null,
  2,
)}\n`

const told = (text: string, name = file) =>
  checkPlaylists([...names, name], (one) => (one === name ? text : real(one)), all).filter(
    (one) => one.file === name,
  )

test('the real ones are well', () => {
  expect(names.filter((name) => name.startsWith('playlists/')).length).toBeGreaterThan(0)
  expect(checkPlaylists(names, real, all)).toEqual([])
})

test('one that is well has nothing to mend', () => {
  expect(told(playlist)).toEqual([])
})

describe('what is wrong is told where it stands', () => {
  const item = ['items', 1]
  const cases: readonly (readonly [string, Path, unknown, 'error' | 'warning', string])[] = [
    [
      'an unknown scenario',
      [...item, 'scenario'],
      'opasta-puhelimesa',
      'error',
      'opasta-puhelimessa',
    ],
    ['an unknown variant', [...item, 'variant'], 'asetukse', 'error', 'asetukset'],
    ['a step of another variant', [...item, 'from'], 'to-messages', 'error', 'hello'],
    ['an unknown step', [...item, 'until'], 'where-stil', 'error', 'where-still'],
    ['an end before the beginning', [...item, 'from'], 'teach-back', 'error', 'from'],
    ['an unknown lane', [...item, 'lane'], 'kats', 'error', 'katso'],
    ['minutes that do not add up', ['minutes'], 45, 'warning', '20'],
    ['another id than the file’s name', ['id'], 'toinen', 'error', 'kokeilu'],
    ['a date', ['aim'], 'Kaikki valmiina 3.12. mennessä.', 'error', '3.12.'],
    ['a shared sentence that there is not', ['aim'], '@soita-11', 'error', '@soita-112'],
  ]

  test.each(cases)('%s', (_, path, value, severity, part) => {
    const text = changed(playlist, [path, value])
    const found = told(text)
    expect(found).toMatchObject([{ file, severity }])
    const until = [...item, 'until']
    const where = part === 'from' ? until : path
    expect(found[0]?.line).toBe(lineOf(text, where))
    expect(found[0]?.message.en).toContain(part)
  })

  test('a scenario that is made for others', () => {
    const text = changed(playlist, [['for'], 'client'])
    expect(told(text)[0]).toMatchObject({
      severity: 'warning',
      line: lineOf(text, [...item, 'scenario']),
    })
  })

  test('a part without a beginning and an end, and minutes nearly right, are well', () => {
    const text = changed(
      playlist,
      [[...item, 'from'], undefined],
      [[...item, 'until'], undefined],
      [['minutes'], 22],
    )
    expect(told(text)).toEqual([])
  })

  test('text that is no JSON', () => {
    expect(told('{')).toMatchObject([{ file, severity: 'error' }])
  })
})

test('the check tells of them beside the scenarios, and ends with 1', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  try {
    for (const part of ['personas', 'places', 'playlists', 'texts', 'vapaa.json'])
      cpSync(join(scenarioFolder, part), join(folder, part), { recursive: true })
    writeFileSync(join(folder, file), changed(playlist, [['items', 1, 'scenario'], 'vapa']))
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, '../cli.ts'), 'check'],
      { encoding: 'utf8', env: { ...process.env, OPPI_SCENARIOS: folder, NODE_OPTIONS: '' } },
    )
    expect(status).toBe(1)
    expect(stdout).toMatch(/^scenarios\/playlists\/kokeilu\.json:\d+:\d+$/m)
    expect(stdout).toContain('Tarkoititko "vapaa"?')
    expect(stdout).toContain('vapaa: ok')
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe('one that is shown', () => {
  const first = readPlaylists(names, real, all).find(
    ({ playlist: read }) => read?.id === 'puoli-tuntia-uudelle',
  )
  const shown = (language: Language) => {
    if (!first?.playlist) throw new Error('There is no playlist that is well')
    return shownPlaylist(first.playlist, first.rows, all, language)
  }

  test('calls scenarios, variants and steps by their names', () => {
    const [, second, , fourth] = shown('fi').items
    expect(second).toMatchObject({
      title: 'Opasta puhelimessa',
      variant: { id: 'asetukset', name: 'Aino on eksynyt asetuksiin' },
      until: { id: 'where-still' },
      role: 'professional',
    })
    expect(fourth).toMatchObject({ from: { id: 'stop' } })
  })

  test('speaks every language', () => {
    for (const language of ['sv', 'en'] as const) {
      const { title, aim, items } = shown(language)
      expect(title).not.toBe(shown('fi').title)
      expect(aim).not.toBe(shown('fi').aim)
      for (const [index, item] of items.entries())
        expect(item).not.toEqual(shown('fi').items[index])
    }
  })

  test('one with an error is not there, but what is wrong is', () => {
    const broken = readPlaylists(
      [file],
      (one) => (one === file ? playlist.replace('opasta-puhelimessa', 'ei-ole') : real(one)),
      all,
    )
    expect(broken).toMatchObject([{ id: 'kokeilu', playlist: undefined }])
    const { scenarios, playlists } = catalogue([], 'fi', broken)
    expect(scenarios).toMatchObject([{ id: 'kokeilu', findings: [{ file }] }])
    expect(playlists).toEqual([])
  })
})
