import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, type Loaded } from './load.ts'
import type { Finding } from './read.ts'

/** Reads every scenario of a folder. One that cannot be read does not keep the others from being read. */
export function loadFolder(
  folder: string,
): readonly { readonly id: string; readonly loaded: Loaded | { findings: readonly Finding[] } }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      id: file.replace(/\.json$/, ''),
      loaded: load(file, (name) => {
        const path = join(folder, name)
        return existsSync(path) ? readFileSync(path, 'utf8') : undefined
      }),
    }))
}
