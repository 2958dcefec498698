import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import type { Finding, Path } from '../../mocks/scenario/read/read.ts'
import { loadWith } from './edited.ts'

/** For tests: a change of one value of a JSON text; undefined takes it away. */
export type Change = readonly [Path, unknown]

/** A JSON text after changes, with everything on a line of its own. */
export function changed(text: string, ...changes: readonly Change[]): string {
  let now = text
  for (const [path, value] of changes)
    for (const { offset, length, content } of modify(now, [...path], value, {}).toReversed())
      now = now.slice(0, offset) + content + now.slice(offset + length)
  return `${JSON.stringify(JSON.parse(now), null, 2)}\n`
}

/** The number of the line on which a value stands. */
export function lineOf(text: string, path: Path): number {
  const tree = parseTree(text)
  const node = tree && findNodeAtLocation(tree, [...path])
  if (!node) throw new Error(`There is nothing at ${path.join('.')}`)
  return text.slice(0, node.offset).split('\n').length
}

/** A small scenario in which every part of the format occurs. */
export const rich = readFileSync(join(import.meta.dirname, 'rich.fixture.json'), 'utf8')

/** The errors that are told of it where a value stands. */
export const errorsAt = (text: string, path: Path): readonly Finding[] =>
  toldOf(text).filter(({ severity, line }) => severity === 'error' && line === lineOf(text, path))

/** What is told of that scenario after changes: everything, notes too. */
export function toldOf(text: string): readonly Finding[] {
  const loaded = loadWith('rikas.json', { 'rikas.json': text })
  return 'findings' in loaded ? loaded.findings : loaded.notes
}
