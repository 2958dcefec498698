import type { z } from 'zod'
import type { Language } from '../../../src/lib/language.ts'
import { offerIn } from '../check/again.ts'
import { check, scriptsOf, type Surroundings } from '../check/check.ts'
import { formats } from '../format/formats.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Script } from '../format/script.ts'
import { type Common, type Texts, translated } from '../format/texts.ts'
import * as words from '../messages/messages.ts'
import { type Kind, unknownReference } from '../messages/names.ts'
import { callsShared, checkShared, commonFile, sharedIn, withShared } from '../texts/common.ts'
import { type Finding, read, type Reading } from './read.ts'

/** The Finnish sentences of a script in one language. */
export type Table = Readonly<Record<string, string>>

export type Loaded = {
  readonly script: Script
  /** The same with the other personas, in the scenario's order. */
  readonly others: readonly Script[]
  /** A table for every language but Finnish, which is the key of all. */
  readonly tables: Readonly<Record<Exclude<Language, 'fi'>, Table>>
  readonly files: readonly string[]
  /** What is to be mended although the scenario can be practised. */
  readonly notes: readonly Finding[]
}

/** The text of a file under `scenarios/`, or undefined when there is none. */
export type ReadFile = (file: string) => string | undefined

/** What several scenarios share, as it was read. */
export type Shelf = ReturnType<typeof emptyShelf>

export const emptyShelf = () => ({
  personas: new Map<string, Reading<Persona>>(),
  places: new Map<string, Reading<Place>>(),
  texts: new Map<string, Reading<Texts>>(),
  common: new Map<string, Reading<Common>>(),
})

/**
 * Reads a scenario with its persona, its place and their translations. Only errors keep it from being opened.
 * @param file the scenario's name within the folder: "laheta-viesti.json"
 * @param names the files that there are, so that the nearest can be told of one that is not
 * @param shelf where what has been read for another scenario lies
 */
export function load(
  file: string,
  readFile: ReadFile,
  {
    names = [],
    shelf = emptyShelf(),
    ...surroundings
  }: Surroundings & { readonly names?: readonly string[]; readonly shelf?: Shelf } = {},
): Loaded | { readonly findings: readonly Finding[] } {
  const missing = (name: string, message: words.Words): Finding => ({
    file: name,
    line: 1,
    column: 1,
    severity: 'error',
    message,
  })
  const open = <T>(
    name: string,
    schema: z.ZodType<T>,
    shelved: Map<string, Reading<T>> = new Map<string, Reading<T>>(),
    fill?: (written: unknown) => unknown,
  ): Reading<T> => {
    const text = readFile(name)
    const reading =
      shelved.get(name) ??
      (text === undefined
        ? { findings: [missing(name, words.missingFile)] }
        : read(name, text, schema, fill))
    shelved.set(name, reading)
    return reading
  }

  const shared =
    readFile(commonFile) === undefined ? undefined : open(commonFile, formats.common, shelf.common)
  const common = shared && 'value' in shared ? shared.value : {}
  const fill = withShared(common)
  const scenario = open(file, formats.scenario, undefined, fill)
  if ('findings' in scenario) return scenario
  const { place: placeId, persona: first, otherPersonas, others: otherIds } = scenario.value
  const personaIds = [first, ...otherPersonas]
  /** Reads a file that the scenario names; where there is none, the name is wrong. */
  const follow = <T>(
    kind: Kind,
    folder: string,
    id: string,
    path: readonly (string | number)[],
    schema: z.ZodType<T>,
    shelved: Map<string, Reading<T>>,
  ): Reading<T> => {
    const name = `${folder}/${id}.json`
    if (readFile(name) !== undefined) return open(name, schema, shelved, fill)
    return { findings: [scenario.at(path, unknownReference(kind, id, idsIn(folder, names)))] }
  }
  const people = personaIds.map((id, index) =>
    follow(
      'persona',
      'personas',
      id,
      index === 0 ? ['persona'] : ['otherPersonas', index - 1],
      formats.persona,
      shelf.personas,
    ),
  )
  const others = otherIds.map((id, index) =>
    follow('persona', 'personas', id, ['others', index], formats.persona, shelf.personas),
  )
  const place = follow('place', 'places', placeId, ['place'], formats.place, shelf.places)
  const peopleIds = [...new Set([...personaIds, ...otherIds])]
  const textFiles = [file.replace(/\.json$/, ''), ...peopleIds, placeId].map(
    (one) => `texts/${one}.json`,
  )
  // Finnish fills what is not translated, so a file of translations may come later.
  const texts = textFiles.flatMap((name) =>
    readFile(name) === undefined ? [] : [open(name, formats.texts, shelf.texts)],
  )
  const unread = [...people, ...others, place, ...texts].flatMap((one) =>
    'findings' in one ? one.findings : [],
  )
  if ('findings' in place || unread.length > 0) return { findings: unread }
  const opened = {
    scenario,
    people: people.flatMap((one) => ('findings' in one ? [] : one)),
    others: others.flatMap((one) => ('findings' in one ? [] : one)),
    place,
    texts: texts.flatMap((one) => ('findings' in one ? [] : one)),
  }
  const sources = [scenario, ...new Set([...opened.people, ...opened.others]), place]
  if (shared && 'findings' in shared && sources.some(callsShared)) return shared
  const findings = [
    ...sources.flatMap((source) => checkShared(source, common)),
    ...check(opened, {
      ...surroundings,
      ...(names.length > 0 && {
        personas: idsIn('personas', names),
        offers: {
          ids: names.flatMap((name) => /^([^/]+)\.json$/.exec(name)?.[1] ?? []),
          of: (id) => offerIn(readFile(`${id}.json`)),
        },
      }),
    }),
  ]
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [script, ...withOthers] = scriptsOf(opened)
  if (!script || errors.length > 0) return { findings: errors }

  const called = sharedIn(sources, common)
  const rows = [...opened.texts.flatMap(({ value }) => value.rows), ...called]
  return {
    script,
    others: withOthers,
    tables: {
      'fi-x-selko': table(rows, 'fi-x-selko'),
      sv: table(rows, 'sv'),
      en: table(rows, 'en'),
    },
    files: [
      file,
      ...peopleIds.map((id) => `personas/${id}.json`),
      `places/${placeId}.json`,
      ...textFiles,
      ...(called.length > 0 ? [commonFile] : []),
    ],
    notes: findings,
  }
}

/** The names of the files of a folder, without their endings. */
const idsIn = (folder: string, names: readonly string[]): readonly string[] =>
  names.flatMap((one) => new RegExp(`^${folder}/(.+)\\.json$`).exec(one)?.[1] ?? [])

const table = (rows: Texts['rows'], language: (typeof translated)[number]): Table =>
  Object.fromEntries(
    rows.flatMap((row) => (row[language] === undefined ? [] : [[row.fi, row[language]]])),
  )
