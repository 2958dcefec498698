import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { scenarioFolder } from '../../../src/testing/scripts.ts'
import { formats } from '../format/formats.ts'
import { arrangeFolder } from './folder.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'))
  cpSync(scenarioFolder, folder, { recursive: true })
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const write = (): void => {
  for (const { file, arranged } of arrangeFolder(folder, false).files)
    writeFileSync(join(folder, file), arranged.text)
}

const rows = (text: string): readonly string[] =>
  formats.texts
    .parse(JSON.parse(text))
    .rows.map((row) => JSON.stringify([row.fi, row['fi-x-selko'], row.sv, row.en]))

test('every file of translations is arranged once, and loses no row', () => {
  const { files, findings } = arrangeFolder(folder, false)
  expect(findings).toEqual([])
  expect(files.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['laheta-viesti', 'aino', 'kainuu'].map((id) => `texts/${id}.json`)),
  )
  expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
  for (const { before, arranged } of files)
    expect(rows(arranged.text)).toEqual(expect.arrayContaining([...(before ? rows(before) : [])]))
})

test('a second time there is nothing to do', () => {
  write()
  for (const { before, arranged } of arrangeFolder(folder, false).files)
    expect(arranged.text).toBe(before)
})

test('a file that is gone is made anew, with a row for every sentence', () => {
  write()
  rmSync(join(folder, 'texts/laheta-viesti.json'))
  const made = arrangeFolder(folder, false).files.find(({ file }) => file.includes('laheta-viesti'))
  expect(made?.before).toBeUndefined()
  expect(made?.arranged.added.length).toBeGreaterThan(20)
  expect(rows(made?.arranged.text ?? '')).toHaveLength(made?.arranged.added.length ?? 0)
})

test('a scenario that is broken is told, and its translations stay as they are', () => {
  writeFileSync(join(folder, 'laheta-viesti.json'), '{')
  const { files, findings } = arrangeFolder(folder, true)
  expect(findings).toMatchObject([{ file: 'laheta-viesti.json', severity: 'error' }])
  expect(files.map(({ file }) => file)).not.toContain('texts/laheta-viesti.json')
})
