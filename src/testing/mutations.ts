import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf } from '../../mocks/scenario/read/folder.ts'
import { emptyShelf, load, type Shelf } from '../../mocks/scenario/read/load.ts'
import type { Finding, Path } from '../../mocks/scenario/read/read.ts'

/** For tests: a JSON file in which one thing was changed, as it stands then. */
export type Mutant = {
  readonly name: string
  readonly file: string
  /** The scenario that is loaded with it. */
  readonly by: string
  readonly value: unknown
  /** What was changed, where it stands. */
  readonly path: Path
}

/** A value with one inside it changed; undefined takes it away. */
export function changedAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.flatMap((one, index) => {
      if (index !== key) return [one]
      return rest.length === 0 && put === undefined ? [] : [changedAt(one, rest, put)]
    })
  }
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const has = entries.some(([name]) => name === key)
  return Object.fromEntries([
    ...entries.flatMap(([name, one]): readonly [string, unknown][] => {
      if (name !== key) return [[name, one]]
      return rest.length === 0 && put === undefined ? [] : [[name, changedAt(one, rest, put)]]
    }),
    ...(has ? [] : [[String(key), changedAt(undefined, rest, put)] as const]),
  ])
}

/** Everything inside a value, with where it stands: what is outside first. */
export function nodesOf(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const inside: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : Object.entries(value)
  return [{ path, value }, ...inside.flatMap(([key, one]) => nodesOf(one, [...path, key]))]
}

/** The line on which each value stands when a file is written with one value a line. */
export function linesOf(value: unknown): (path: Path) => number {
  const lines = new Map<string, number>()
  let line = 1
  const walk = (one: unknown, path: Path): void => {
    lines.set(path.join('/'), line)
    if (typeof one !== 'object' || one === null) return
    const inside = Array.isArray(one)
      ? one.map((part: unknown, index) => [index, part] as const)
      : Object.entries(one)
    for (const [key, part] of inside) {
      line++
      walk(part, [...path, key])
    }
    if (inside.length > 0) line++
  }
  walk(value, [])
  return (path) => lines.get(path.join('/')) ?? 0
}

const folder = join(import.meta.dirname, '../../scenarios')
const names = filesOf(folder)

/** The real files as they are. */
export const written = (name: string): string | undefined => {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

const texts = new Map<string, string | undefined>()
const real = (name: string): string | undefined => {
  if (!texts.has(name)) texts.set(name, written(name))
  return texts.get(name)
}

const shelf = emptyShelf()

/** What is told of a scenario in which one file is changed: errors, or else the notes. */
export function told({ file, by, value }: Mutant, played: boolean): readonly Finding[] {
  const text = JSON.stringify(value, null, 2)
  const loaded = load(by, (name) => (name === file ? text : real(name)), {
    names,
    shelf: without(file),
    unplayed: !played,
  })
  return 'findings' in loaded ? loaded.findings : loaded.notes
}

/** What has been read before, but for one file. */
function without(file: string): Shelf {
  const rest = <T>(all: Map<string, T>): Map<string, T> => {
    if (!file.includes('/')) return all
    return new Map([...all].filter(([name]) => name !== file))
  }
  return {
    personas: rest(shelf.personas),
    places: rest(shelf.places),
    texts: rest(shelf.texts),
    common: rest(shelf.common),
  }
}
