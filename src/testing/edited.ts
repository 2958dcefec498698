import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../../mocks/scenario/read/folder.ts'
import { labelsIn } from '../../mocks/scenario/read/labels.ts'
import { load, type Loaded } from '../../mocks/scenario/read/load.ts'
import type { Finding } from '../../mocks/scenario/read/read.ts'

/** For tests: a change in the text of a real file, as an author would make it by mistake. */
export type Edit = {
  readonly file: string
  /** What is looked for comes after this. */
  readonly after?: string
  readonly find: string
  readonly put: string
  /** A text on the line on which it is told, where that is another line; it is looked for from `after` on. */
  readonly told?: string
}

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'scenarios')
const names = filesOf(folder)
const labels = labelsIn(join(root, 'src'))

const written = (name: string): string | undefined => {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/**
 * A file's text after an edit, and the number of the line on which it should be told.
 * @throws Error when the file holds no such text
 */
export function edited({ file, after = '', find, put, told }: Edit): {
  readonly text: string
  readonly line: number
} {
  const before = written(file) ?? ''
  const from = before.indexOf(after)
  const start = before.indexOf(find, from + after.length)
  if (from < 0 || start < 0) throw new Error(`${file} has no ${find} after ${after}`)
  const text = before.slice(0, start) + put + before.slice(start + find.length)
  const place = told === undefined ? start : text.indexOf(told, from)
  if (place < 0) throw new Error(`${file} has no ${told} after ${after}`)
  return { text, line: text.slice(0, place).split('\n').length }
}

/** Loads a real scenario with some of its files in other words; undefined takes a file away. */
export const loadWith = (
  scenario: string,
  texts: Readonly<Record<string, string | undefined>>,
  today = '2026-11-22',
): Loaded | { readonly findings: readonly Finding[] } =>
  load(scenario, (name) => (name in texts ? texts[name] : written(name)), {
    names,
    labels,
    today,
  })
