import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from '../check/check.ts'
import { emptyShelf, load, type Loaded, type ReadFile } from './load.ts'
import type { Finding } from './read.ts'

export type Folder = readonly {
  readonly id: string
  readonly loaded: Loaded | { findings: readonly Finding[] }
}[]

/** Reads every scenario of a folder. One that cannot be read does not keep the others from being read. */
export const loadFolder = (folder: string, surroundings: Surroundings = {}): Folder =>
  loadFiles(filesOf(folder), readFrom(folder), surroundings)

/** The same of files by their names, wherever they are. Each is read once, however many share it. */
export function loadFiles(
  names: readonly string[],
  readFile: ReadFile,
  surroundings: Surroundings = {},
): Folder {
  const texts = new Map<string, string | undefined>()
  const readOnce: ReadFile = (name) => {
    if (!texts.has(name)) texts.set(name, readFile(name))
    return texts.get(name)
  }
  const shelf = emptyShelf()
  return names
    .filter((name) => /^[^/]+\.json$/.test(name))
    .toSorted()
    .map((file) => ({
      id: file.replace(/\.json$/, ''),
      loaded: load(file, readOnce, { ...surroundings, names, shelf }),
    }))
}

/** Reads files by their names within a folder. */
export const readFrom =
  (folder: string): ReadFile =>
  (name) => {
    const path = join(folder, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined
  }

/** Every file of a folder and its subfolders, as "personas/aino.json". */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  )
