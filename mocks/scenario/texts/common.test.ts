import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { changed, lineOf, rich } from '../../../src/testing/placed.ts'
import { scenarioFolder } from '../../../src/testing/scripts.ts'
import { checkCommon } from '../check/common.ts'
import { filesOf, loadFiles, readFrom } from '../read/folder.ts'
import { load, type ReadFile } from '../read/load.ts'
import type { Finding } from '../read/read.ts'
import { commonFile } from './common.ts'
import { arrangeFolder } from './folder.ts'
import { sentences } from './sentences.ts'

const names = filesOf(scenarioFolder)
const real = readFrom(scenarioFolder)

const common = JSON.stringify({
  'oikea-hata': { fi: 'Soita oikeasti 112.', 'fi-x-selko': 'Soita 112.', sv: 'Ring.', en: 'Call.' },
  aika: {
    fi: 'Odota tässä ihan rauhassa.',
    sv: 'Vänta här i lugn och ro.',
    en: 'Wait here calmly.',
  },
  unused: { fi: 'Turha.', sv: 'Onödig.', en: 'Needless.' },
})

/** The real files, with a small scenario and others as they are given. */
const withFiles =
  (files: Readonly<Record<string, string | undefined>>): ReadFile =>
  (name) =>
    name in files ? files[name] : real(name)

const loaded = (text: string, shared: string | undefined = common) => {
  const found = load('rikas.json', withFiles({ 'rikas.json': text, [commonFile]: shared }), {
    unplayed: true,
  })
  return found
}
const findings = (text: string, shared?: string): readonly Finding[] => {
  const found = loaded(text, shared)
  return 'findings' in found ? found.findings : found.notes
}

const calls = changed(rich, [['summary'], '@aika'], [['debrief', 'remember'], ['@oikea-hata']])

describe('a name of a shared sentence', () => {
  test('becomes the Finnish sentence, and its translations come with it', () => {
    const found = loaded(calls)
    if ('findings' in found) throw new Error(JSON.stringify(found.findings))
    expect(found.script.scenario.summary).toBe('Odota tässä ihan rauhassa.')
    expect(found.script.scenario.debrief.remember).toEqual(['Soita oikeasti 112.'])
    expect(sentences(found.script).filter((one) => one.startsWith('@'))).toEqual([])
    expect(found.tables.sv['Odota tässä ihan rauhassa.']).toBe('Vänta här i lugn och ro.')
    expect(found.tables['fi-x-selko']['Soita oikeasti 112.']).toBe('Soita 112.')
    expect(found.tables.en).not.toHaveProperty('Turha.')
  })

  test('may stand in a persona and a place, and in what a model types', () => {
    const persona = changed(real('personas/aino.json') ?? '', [['speaks'], '@aika'])
    const place = changed(real('places/kainuu.json') ?? '', [['notice'], '@oikea-hata'])
    const found = load(
      'laheta-viesti.json',
      withFiles({
        [commonFile]: JSON.stringify({
          ...JSON.parse(real(commonFile) ?? '{}'),
          ...JSON.parse(common),
        }),
        'personas/aino.json': persona,
        'places/kainuu.json': place,
        'laheta-viesti.json': changed(real('laheta-viesti.json') ?? '', [
          ['steps', 2, 'model', 0, 'with', 'text'],
          '@aika',
        ]),
      }),
      { unplayed: true },
    )
    if ('findings' in found) throw new Error(JSON.stringify(found.findings))
    expect(found.script.persona.speaks).toBe('Odota tässä ihan rauhassa.')
    expect(found.script.place.notice).toBe('Soita oikeasti 112.')
    expect(JSON.stringify(found.script.scenario.steps[2])).toContain(
      '"text":"Odota tässä ihan rauhassa."',
    )
    expect(found.files).toContain(commonFile)
  })

  test('that there is not is told where it stands, with the nearest', () => {
    const text = changed(rich, [['debrief', 'remember', 0], '@oikea-hat'])
    const [finding, ...others] = findings(text)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      file: 'rikas.json',
      severity: 'error',
      line: lineOf(text, ['debrief', 'remember', 0]),
    })
    expect(finding?.message.fi).toContain('Tarkoititko "@oikea-hata"?')
    expect(finding?.message.en).toContain('Known: @oikea-hata, @aika')
  })

  test('stands alone: within other words it is an error', () => {
    const text = changed(rich, [['debrief', 'remember', 0], 'Muista: @aika ja odota.'])
    expect(findings(text)).toMatchObject([
      { severity: 'error', line: lineOf(text, ['debrief', 'remember', 0]) },
    ])
    const address = changed(rich, [['debrief', 'remember', 0], 'Kirjoita: aino@aika.example.'])
    expect(findings(address).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('needs the file: without it no name is known', () => {
    const found = load('rikas.json', withFiles({ 'rikas.json': calls, [commonFile]: undefined }))
    expect('findings' in found && found.findings.length).toBe(2)
  })

  test('and a file that cannot be read is told to those who call it, and to no other', () => {
    expect(findings(calls, '{ "x": 1 }')).toMatchObject([{ file: commonFile, severity: 'error' }])
    expect(loaded(rich, '{ "x": 1 }')).toHaveProperty('script')
  })
})

describe('a saved file of shared sentences', () => {
  test('belongs to the scenarios that call it, and to no other', () => {
    const all = loadFiles(
      [...names, 'rikas.json'],
      withFiles({ 'rikas.json': calls, [commonFile]: common }),
      { unplayed: true },
    )
    const mine = all.find(({ id }) => id === 'rikas')
    expect(mine?.loaded).toMatchObject({ files: expect.arrayContaining([commonFile]) })
    const plain = loaded(rich)
    expect('files' in plain && plain.files).not.toContain(commonFile)
  })
})

describe('the shared sentences themselves', () => {
  const told = (shared: string, text = calls): readonly Finding[] =>
    checkCommon(
      ['rikas.json', commonFile, 'texts/rikas.json'],
      withFiles({ 'rikas.json': text, [commonFile]: shared }),
    )

  test('that nobody calls are information', () => {
    const pretty = JSON.stringify(JSON.parse(common), null, 2)
    const found = told(pretty)
    expect(found).toMatchObject([
      { file: commonFile, severity: 'info', line: lineOf(pretty, ['unused']) },
    ])
    expect(found[0]?.message.fi).toContain('@unused')
  })

  test('need Swedish and English, and hold nothing that no text may hold', () => {
    expect(told(JSON.stringify({ aika: { fi: 'Odota.' } }))).toMatchObject([
      { severity: 'error' },
      { severity: 'error' },
    ])
    const number = { fi: 'Soita 050 123 4567.', sv: 'Ring.', en: 'Call.' }
    expect(told(JSON.stringify({ aika: number, 'oikea-hata': number }))[0]).toMatchObject({
      severity: 'error',
    })
  })

  test('do not call one another, and are easy to read', () => {
    const [first] = told(JSON.stringify({ aika: { fi: '@aika', sv: 'S', en: 'E' } }))
    expect(first?.severity).toBe('error')
    const long =
      'Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksi kaksi kolme.'
    expect(told(JSON.stringify({ aika: { fi: long, sv: 'S', en: 'E' } }))[0]).toMatchObject({
      severity: 'warning',
    })
  })
})

const isScenario = (path: string): boolean =>
  relative(scenarioFolder, path) === basename(path) && path.endsWith('.json')

test('scenarios:texts makes no row for a shared sentence, and tells one that is left', () => {
  const folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  try {
    // Only the one scenario, and what all share.
    cpSync(scenarioFolder, folder, { recursive: true, filter: (path) => !isScenario(path) })
    const arranged = (name: string) =>
      arrangeFolder(folder, true).files.find(({ file }) => file === `texts/${name}.json`)?.arranged
    writeFileSync(join(folder, 'rikas.json'), calls)
    writeFileSync(join(folder, commonFile), common)
    const made = arranged('rikas')
    expect(made?.added.length).toBeGreaterThan(10)
    expect(made?.added).not.toContain('Odota tässä ihan rauhassa.')
    expect(made?.text).not.toMatch(/Odota tässä ihan|"@/)

    const left = { for: 'rikas', reviewed: { 'fi-x-selko': null, sv: null, en: null } }
    const rows = [{ fi: 'Odota tässä ihan rauhassa.', sv: 'Vänta.' }]
    writeFileSync(join(folder, 'texts/rikas.json'), JSON.stringify({ ...left, rows }))
    const pruned = arranged('rikas')
    expect(pruned?.stale).toEqual(['Odota tässä ihan rauhassa.'])
    expect(pruned?.text).not.toContain('Vänta.')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
