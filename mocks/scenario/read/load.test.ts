import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { scenarioFolder, sendMessage } from '../../../src/testing/scripts.ts'
import { load } from './load.ts'
import type { Finding } from './read.ts'

const file = 'laheta-viesti.json'

/** The real files, with some changed, taken away (undefined) or added. */
const loadWith = (changed: Readonly<Record<string, string | undefined>>) =>
  load(file, (name) => (name in changed ? changed[name] : written(name)))

const written = (name: string): string | undefined => {
  const path = `${scenarioFolder}${name}`
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

const changed = (name: string, from: string, to: string): Readonly<Record<string, string>> => {
  const text = written(name)
  if (!text?.includes(from)) throw new Error(`${name} has no ${from}`)
  return { [name]: text.replace(from, () => to) }
}

const findings = (files: Readonly<Record<string, string | undefined>>): readonly Finding[] => {
  const loaded = loadWith(files)
  return 'findings' in loaded ? loaded.findings : []
}

/** Where a text stands in a file, as line and column. */
const where = (text: string, part: string) => {
  const before = text.slice(0, text.indexOf(part)).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

describe('a scenario', () => {
  test('is read with its persona, its place, its tables and its files', () => {
    const loaded = loadWith({})
    if ('findings' in loaded) throw new Error('It should be well')
    expect(loaded.script.persona.name.given).toBe('Aino')
    expect(loaded.script.place.name).toBe('Kainuun hyvinvointialue')
    expect(loaded.files).toEqual([
      file,
      'personas/aino.json',
      'places/kainuu.json',
      'texts/laheta-viesti.json',
      'texts/aino.json',
      'texts/kainuu.json',
      'texts/common.json',
    ])
    expect(loaded.tables.sv['Viesti meni hammashoitolaan.']).toMatch(/\S/)
    expect(loaded.tables.sv['Viesti meni hammashoitolaan.']).not.toBe(
      'Viesti meni hammashoitolaan.',
    )
  })

  test('fills in what its author left out', () => {
    const [step] = sendMessage().script.scenario.steps.slice(-1)
    expect(step?.slips).toEqual([])
  })

  test('that is not there is told', () => {
    expect(findings({ [file]: undefined })).toMatchObject([{ file, line: 1, column: 1 }])
  })

  test('that is not JSON is told with its line and column', () => {
    expect(findings({ [file]: '{\n  "format": 1\n  "id": "x"\n}' })).toMatchObject([
      { file, line: 2, column: 14 },
    ])
  })

  test('needs no file of translations: Finnish fills the gaps', () => {
    const loaded = loadWith({ 'texts/laheta-viesti.json': undefined })
    expect(loaded).toMatchObject({ script: { scenario: { id: 'laheta-viesti' } } })
  })
})

describe('a file that a scenario needs', () => {
  test('and that is not there is told where it is named', () => {
    for (const [from, to] of [
      ['"persona": "aino"', '"persona": "nobody"'],
      ['"place": "kainuu"', '"place": "nowhere"'],
    ] as const) {
      const files = changed(file, from, to)
      const value = to.split(': ')[1] ?? ''
      expect(findings(files)).toMatchObject([{ file, ...where(files[file] ?? '', value) }])
    }
  })

  test('and that is wrong is told with its own line and column', () => {
    const files = changed('personas/aino.json', '"identityNumber": 912', '"identityNumber": 312')
    expect(findings(files)).toMatchObject([
      { file: 'personas/aino.json', ...where(files['personas/aino.json'] ?? '', '312') },
    ])
  })

  test('and its translations are told in the same way', () => {
    const texts = '{\n  "for": "laheta-viesti",\n  "rows": []\n}'
    expect(findings({ 'texts/laheta-viesti.json': texts })).toMatchObject([
      { file: 'texts/laheta-viesti.json', line: 1, column: 1 },
    ])
  })

  test('several that are wrong are told at once', () => {
    const files = findings({ 'personas/aino.json': '{', 'places/kainuu.json': '[]' })
    expect(files.map((one) => one.file)).toEqual(['personas/aino.json', 'places/kainuu.json'])
  })
})

describe('a name', () => {
  test('of a unit that the place does not have is told, with those that it has', () => {
    const files = changed(
      file,
      '"otherWay": { "unit": "harjula" }',
      '"otherWay": { "unit": "harju" }',
    )
    const [finding, ...others] = findings(files)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ file, ...where(files[file] ?? '', '"harju"') })
    expect(finding?.message.en).toContain('"harju"')
    expect(finding?.message.en).toContain('harjula-hammas')
    expect(finding?.message.fi).toContain('"harju"')
  })

  test('of a person whom the place does not have is told', () => {
    const files = changed(file, '"by": "hanna"', '"by": "hannu"')
    expect(findings(files)).toMatchObject([{ file, ...where(files[file] ?? '', '"hannu"') }])
  })

  test('of a municipality that the place does not have is told', () => {
    const files = changed('personas/aino.json', '"kuhmo"', '"oulu"')
    const [finding] = findings(files)
    expect(finding?.message.en).toContain('"oulu"')
  })

  test('that two steps or two cues have is told at the second', () => {
    const steps = changed(file, '"id": "find"', '"id": "sign-in"')
    const text = steps[file] ?? ''
    const second = text.indexOf('"sign-in"', text.indexOf('"id": "sign-in"') + 20)
    expect(findings(steps)).toMatchObject([{ file }])
    expect(findings(steps)[0]?.line).toBe(
      text.slice(0, text.indexOf('"id": "sign-in"', second)).split('\n').length,
    )
    expect(findings(changed(file, '"id": "reply-from-dentist"', '"id": "reply"'))).toMatchObject([
      { file, message: { en: expect.stringContaining('"reply"') } },
    ])
  })
})
