import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { formats } from '../format/formats.ts'
import { filesOf, readFrom } from '../read/folder.ts'
import { read } from '../read/read.ts'
import { commonFile } from '../texts/common.ts'
import { vocabulary } from './vocabulary.ts'

/**
 * The page with every word that an author can use.
 * @param folder where the scenarios stand
 * @param source where the code stands, with its `locales` folders
 */
export function vocabularyOf(folder: string, source: string): string {
  const readFile = readFrom(folder)
  const all = <T>(part: string, schema: z.ZodType<T>): readonly T[] =>
    filesOf(folder)
      .filter((name) => name.startsWith(`${part}/`) && name.endsWith('.json'))
      .toSorted()
      .flatMap((name) => one(name, schema) ?? [])
  const one = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const reading = read(name, readFile(name) ?? '', schema)
    return 'findings' in reading ? undefined : reading.value
  }
  return vocabulary({
    places: all('places', formats.place),
    personas: all('personas', formats.persona),
    common: one(commonFile, formats.common) ?? {},
    labels: wordsIn(source),
  })
}

const words = z.record(z.string(), z.string())

/** The Finnish words of every area, in the order of the areas. */
const wordsIn = (source: string): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    readdirSync(source, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .flatMap((file) => {
        const [, area] = /([^\\/]+)[\\/]locales[\\/]fi\.json$/.exec(file) ?? []
        return area === undefined
          ? []
          : [[area, words.parse(JSON.parse(readFileSync(join(source, file), 'utf8')))]]
      }),
  )
