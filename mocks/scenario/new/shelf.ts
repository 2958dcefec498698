import type { z } from 'zod'
import { formats } from '../format/formats.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import { filesOf, readFrom } from '../read/folder.ts'
import type { ReadFile } from '../read/load.ts'
import { read } from '../read/read.ts'

/** What there is already. */
export type Shelf = {
  readonly names: readonly string[]
  readonly readFile: ReadFile
  readonly personas: readonly Persona[]
  readonly places: readonly Place[]
  /** Ids that are taken, by whatever. */
  readonly taken: readonly string[]
}

/** Everything in a folder of scenarios that a new one can use, and the names that are taken. */
export function shelfOf(folder: string): Shelf {
  const names = filesOf(folder)
  const readFile = readFrom(folder)
  const all = <T>(part: string, schema: z.ZodType<T>): readonly T[] =>
    names
      .filter((name) => name.startsWith(`${part}/`) && name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => {
        const reading = read(name, readFile(name) ?? '', schema)
        return 'findings' in reading ? [] : [reading.value]
      })
  return {
    names,
    readFile,
    personas: all('personas', formats.persona),
    places: all('places', formats.place),
    // Texts of all kinds stand in one folder; the catalogue is a module beside the scenarios.
    taken: [
      ...names.flatMap((name) => /^(?:[^/]+\/)?([^/]+)\.json$/.exec(name)?.[1] ?? []),
      'catalogue',
    ],
  }
}
