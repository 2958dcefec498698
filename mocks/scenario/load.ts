import type { z } from 'zod'
import type { Language } from '../../src/lib/language.ts'
import { check, scriptsOf, type Surroundings } from './check.ts'
import { formats, type Script, type Texts, translated } from './format.ts'
import * as words from './messages.ts'
import { type Finding, read, type Reading } from './read.ts'
import { type Kind, unknownReference } from './rule-messages.ts'

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

/**
 * Reads a scenario with its persona, its place and their translations. Only errors keep it from being opened.
 * @param file the scenario's name within the folder: "laheta-viesti.json"
 * @param names the files that there are, so that the nearest can be told of one that is not
 */
export function load(
  file: string,
  readFile: ReadFile,
  { names = [], ...surroundings }: Surroundings & { readonly names?: readonly string[] } = {},
): Loaded | { readonly findings: readonly Finding[] } {
  const missing = (name: string, message: words.Words): Finding => ({
    file: name,
    line: 1,
    column: 1,
    severity: 'error',
    message,
  })
  const open = <T>(name: string, schema: z.ZodType<T>): Reading<T> => {
    const text = readFile(name)
    return text === undefined
      ? { findings: [missing(name, words.missingFile)] }
      : read(name, text, schema)
  }

  const scenario = open(file, formats.scenario)
  if ('findings' in scenario) return scenario
  const { place: placeId, persona: first, otherPersonas } = scenario.value
  const personaIds = [first, ...otherPersonas]
  /** Reads a file that the scenario names; where there is none, the name is wrong. */
  const follow = <T>(
    kind: Kind,
    folder: string,
    id: string,
    path: readonly (string | number)[],
    schema: z.ZodType<T>,
  ): Reading<T> => {
    const name = `${folder}/${id}.json`
    if (readFile(name) !== undefined) return open(name, schema)
    const known = names.flatMap((one) => new RegExp(`^${folder}/(.+)\\.json$`).exec(one)?.[1] ?? [])
    return { findings: [scenario.at(path, unknownReference(kind, id, known))] }
  }
  const people = personaIds.map((id, index) =>
    follow(
      'persona',
      'personas',
      id,
      index === 0 ? ['persona'] : ['otherPersonas', index - 1],
      formats.persona,
    ),
  )
  const place = follow('place', 'places', placeId, ['place'], formats.place)
  const textFiles = [file.replace(/\.json$/, ''), ...personaIds, placeId].map(
    (one) => `texts/${one}.json`,
  )
  // Finnish fills what is not translated, so a file of translations may come later.
  const texts = textFiles.flatMap((name) =>
    readFile(name) === undefined ? [] : [open(name, formats.texts)],
  )
  const unread = [...people, place, ...texts].flatMap((one) =>
    'findings' in one ? one.findings : [],
  )
  if ('findings' in place || unread.length > 0) return { findings: unread }
  const opened = {
    scenario,
    people: people.flatMap((one) => ('findings' in one ? [] : one)),
    place,
    texts: texts.flatMap((one) => ('findings' in one ? [] : one)),
  }
  const findings = check(opened, surroundings)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [script, ...others] = scriptsOf(opened)
  if (!script || errors.length > 0) return { findings: errors }

  const rows = opened.texts.flatMap(({ value }) => value.rows)
  return {
    script,
    others,
    tables: {
      'fi-x-selko': table(rows, 'fi-x-selko'),
      sv: table(rows, 'sv'),
      en: table(rows, 'en'),
    },
    files: [
      file,
      ...personaIds.map((id) => `personas/${id}.json`),
      `places/${placeId}.json`,
      ...textFiles,
    ],
    notes: findings,
  }
}

const table = (rows: Texts['rows'], language: (typeof translated)[number]): Table =>
  Object.fromEntries(
    rows.flatMap((row) => (row[language] === undefined ? [] : [[row.fi, row[language]]])),
  )
