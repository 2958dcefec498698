import type { z } from 'zod'
import { idsOf } from '../check/names.ts'
import { placedSentences } from '../check/texts.ts'
import { formats } from '../format/formats.ts'
import type { Script } from '../format/script.ts'
import { loadFolder, readFrom } from '../read/folder.ts'
import { read } from '../read/read.ts'
import type { Finding, Source } from '../read/read.ts'
import { arrange, type Arranged } from './arrange.ts'
import { commonFile } from './common.ts'
import { sentences } from './sentences.ts'

type File = {
  /** The file of translations. */
  readonly file: string
  /** As it is now; undefined when there is none. */
  readonly before: string | undefined
  readonly arranged: Arranged
}

/** Every file of translations of a folder as it should be, and the errors for which a scenario was passed over. */
export function arrangeFolder(
  folder: string,
  prune: boolean,
): { readonly files: readonly File[]; readonly findings: readonly Finding[] } {
  const readFile = readFrom(folder)
  const open = <T>(name: string, schema: z.ZodType<T>): Source<T> | undefined => {
    const reading = read(name, readFile(name) ?? '', schema)
    return 'findings' in reading ? undefined : reading
  }
  const common = Object.values(open(commonFile, formats.common)?.value ?? {}).map(({ fi }) => fi)
  const all = loadFolder(folder)
  const families = all.flatMap(({ loaded }) =>
    'findings' in loaded ? [] : [[loaded.script, ...loaded.others]],
  )
  const scripts = families.flat()
  const shared = [
    ...people(scripts).map((id) => open(`personas/${id}.json`, formats.persona)),
    ...places(scripts).map((id) => open(`places/${id}.json`, formats.place)),
  ].filter((source) => source !== undefined)

  const file = (
    source: Source<{ readonly id: string }>,
    own: readonly Script[],
    elsewhere: ReadonlySet<string>,
  ): File => {
    const name = `texts/${source.value.id}.json`
    return {
      file: name,
      before: readFile(name),
      arranged: arrange(source, open(name, formats.texts)?.value, {
        scripts: own,
        elsewhere,
        common: new Set(common),
        prune,
      }),
    }
  }
  const known = new Set(scripts.flatMap(sentences))
  return {
    findings: all.flatMap(({ loaded }) => ('findings' in loaded ? loaded.findings : [])),
    files: [
      ...families.flatMap((own) => {
        const id = own[0]?.scenario.id ?? ''
        const source = open(`${id}.json`, formats.scenario)
        const mine = [...people(own), ...places(own)]
        const elsewhere = shared
          .filter(({ value }) => mine.includes(value.id))
          .flatMap((one) => placedSentences(one, known).map(({ value }) => value))
        return source ? [file(source, own, new Set(elsewhere))] : []
      }),
      ...shared.map((source) => file(source, scripts, new Set())),
    ],
  }
}

/** Those with whom one practises, and the others who are there. */
const people = (scripts: readonly Script[]): readonly string[] => [
  ...new Set(scripts.flatMap(({ persona, others = [] }) => idsOf([persona, ...others]))),
]

const places = (scripts: readonly Script[]): readonly string[] => [
  ...new Set(scripts.map(({ place }) => place.id)),
]
