import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { catalogue } from '../../mocks/scenario/catalogue.ts'
import { loadFolder } from '../../mocks/scenario/read/folder.ts'
import { writeScenarios } from '../../src/testing/generate-scenarios.ts'

/** How long it takes to check folders of scenarios, each played through, in ms. */
export type CheckTimes = {
  readonly few: { readonly files: number; readonly took: number }
  readonly many: { readonly files: number; readonly took: number }
  /** Bytes of the catalogue for each of the many, as gzip -9 packs it. */
  readonly bytesEach: number
}

const few = 100

/** How many scenarios a folder has that has many. */
export const many = 1000

/** Checks a hundred scenarios and a thousand, one after the other in the same process. */
export function timeChecks(folder: string, say: (line: string) => void): CheckTimes {
  // The first ones are read by a machine that does not know the way yet: they do not count.
  check(join(folder, 'few'), few, say)
  const short = check(join(folder, 'few'), few, say)
  const long = check(manyIn(folder), many, say)
  return {
    few: { files: few, took: short.took },
    many: { files: many, took: long.took },
    bytesEach: gzipSync(JSON.stringify(catalogue(long.read, 'fi')), { level: 9 }).length / many,
  }
}

/** Where the many scenarios lie. */
export const manyIn = (folder: string): string => join(folder, 'many')

/** Writes the many scenarios anew. */
export const writeMany = (folder: string): void => write(manyIn(folder), many)

function write(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true })
  writeScenarios(folder, count)
}

/** Writes a folder anew, and reads and plays all that is in it. */
function check(folder: string, count: number, say: (line: string) => void) {
  say(`Checking ${count} scenarios…`)
  write(folder, count)
  const start = performance.now()
  const read = loadFolder(folder)
  const took = performance.now() - start
  const broken = read.filter(({ loaded }) => 'findings' in loaded)
  if (broken.length > 0) throw new Error(`${broken[0]?.id} of ${broken.length} cannot be read`)
  return { read, took }
}
