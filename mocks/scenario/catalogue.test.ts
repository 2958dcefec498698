import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../src/lib/language.ts'
import { writeScenarios } from '../../src/testing/generate-scenarios.ts'
import { scenarioFolder } from '../../src/testing/scripts.ts'
import { type Card, catalogue } from './catalogue.ts'
import { loadFolder } from './read/folder.ts'

const real = loadFolder(scenarioFolder)
const weigh = (value: unknown): number => gzipSync(JSON.stringify(value), { level: 9 }).length

describe('the catalogue', () => {
  test('tells of every scenario in the language, and in Finnish what has no translation', () => {
    const titles = languages.map((language) =>
      catalogue(real, language).scenarios.map((one) => ('title' in one ? one.title : one.id)),
    )
    expect(new Set(titles.map((all) => all.length))).toEqual(new Set([real.length]))
    expect(titles[0]).toContain('Lähetä viesti terveysasemalle')
    expect(titles[2]).not.toEqual(titles[0])
    const bare = real.flatMap(({ id, loaded }) =>
      'script' in loaded
        ? { id, loaded: { ...loaded, tables: { 'fi-x-selko': {}, sv: {}, en: {} } } }
        : [],
    )
    expect(catalogue(bare, 'sv')).toEqual(catalogue(bare, 'fi'))
  })

  test('names each client once, and with whom a scenario can be practised', () => {
    const { people, scenarios } = catalogue(real, 'fi')
    for (const one of scenarios)
      for (const id of 'personas' in one ? one.personas : [])
        expect(people[id]).toMatchObject({ id, name: { given: expect.any(String) } })
    expect(people['aino']?.name).toEqual({ given: 'Aino', family: 'Heikkilä' })
    expect(JSON.stringify({ people, scenarios }).split('"Aino"')).toHaveLength(2)
  })

  test('says what is wrong with a scenario that cannot be read', () => {
    const findings = [
      {
        file: 'x.json',
        line: 1,
        column: 1,
        severity: 'error' as const,
        message: { fi: 'Ei', en: 'No' },
      },
    ]
    const all = catalogue([{ id: 'x', loaded: { findings } }, ...real], 'fi')
    expect(all.scenarios[0]).toEqual({ id: 'x', findings })
    expect(all.scenarios).toHaveLength(real.length + 1)
  })
})

describe('of hundreds of scenarios', () => {
  const count = 200
  const folder = mkdtempSync(join(tmpdir(), 'oppi-hundreds-'))
  writeScenarios(folder, count)
  const { scenarios, people } = catalogue(loadFolder(folder), 'fi')
  const cards = scenarios.filter((one): one is Card => 'title' in one)
  afterAll(() => rmSync(folder, { recursive: true }))

  test('all can be read, and no two are alike', () => {
    expect(scenarios.filter((one) => 'findings' in one)).toEqual([])
    for (const key of ['id', 'title', 'summary'] as const)
      expect(new Set(cards.map((card) => card[key])).size).toBe(count)
  })

  test('the catalogue takes 120 bytes for each at most', () => {
    const size = weigh({ scenarios, people }) / cards.length
    expect(size).toBeGreaterThan(20)
    expect(size).toBeLessThanOrEqual(120)
  })
})
