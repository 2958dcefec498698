import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Surroundings } from './check.ts'
import { load, type Loaded, type ReadFile } from './load.ts'
import type { Finding } from './read.ts'

/** Reads every scenario of a folder. One that cannot be read does not keep the others from being read. */
export function loadFolder(
  folder: string,
  surroundings: Surroundings = {},
): readonly { readonly id: string; readonly loaded: Loaded | { findings: readonly Finding[] } }[] {
  const names = filesOf(folder)
  return scenarioFiles(folder).map((file) => ({
    id: file.replace(/\.json$/, ''),
    loaded: load(file, readFrom(folder), { ...surroundings, names }),
  }))
}

/** The scenarios of a folder, by the names of their files. */
const scenarioFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()

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
