import type { z } from 'zod'
import type { Language } from '../../src/lib/language.ts'
import { formats, type Script, type Texts, translated } from './format.ts'
import * as words from './messages.ts'
import { type Finding, type Path, read, type Reading, type Source } from './read.ts'

/** The Finnish sentences of a script in one language. */
export type Table = Readonly<Record<string, string>>

export type Loaded = {
  readonly script: Script
  /** A table for every language but Finnish, which is the key of all. */
  readonly tables: Readonly<Record<Exclude<Language, 'fi'>, Table>>
  readonly files: readonly string[]
}

/** The text of a file under `scenarios/`, or undefined when there is none. */
export type ReadFile = (file: string) => string | undefined

/**
 * Reads a scenario with its persona, its place and their translations.
 * @param file the scenario's name within the folder: "laheta-viesti.json"
 */
export function load(
  file: string,
  readFile: ReadFile,
): Loaded | { readonly findings: readonly Finding[] } {
  const open = <T>(name: string, schema: z.ZodType<T>): Reading<T> => {
    const text = readFile(name)
    return text === undefined
      ? { findings: [{ file: name, line: 1, column: 1, message: words.missingFile }] }
      : read(name, text, schema)
  }

  const scenario = open(file, formats.scenario)
  if ('findings' in scenario) return scenario
  const personaFile = `personas/${scenario.value.persona}.json`
  const placeFile = `places/${scenario.value.place}.json`
  const persona = open(personaFile, formats.persona)
  const place = open(placeFile, formats.place)
  const textFiles = [scenario.value.id, scenario.value.persona, scenario.value.place].map(
    (id) => `texts/${id}.json`,
  )
  // Finnish fills what is not translated, so a file of translations may come later.
  const texts = textFiles.flatMap((name) =>
    readFile(name) === undefined ? [] : [open(name, formats.texts)],
  )

  const findings = [persona, place, ...texts].flatMap((one) =>
    'findings' in one ? one.findings : [],
  )
  if ('findings' in persona || 'findings' in place || findings.length > 0) return { findings }
  const wrong = [
    ...named(scenario, file.replace(/\.json$/, '')),
    ...named(persona, scenario.value.persona),
    ...named(place, scenario.value.place),
    ...references(scenario, {
      scenario: scenario.value,
      persona: persona.value,
      place: place.value,
    }),
    ...duplicates(scenario, ['steps'], scenario.value.steps),
    ...duplicates(scenario, ['cues'], scenario.value.cues),
    ...scenario.value.steps.flatMap(({ slips }, index) =>
      duplicates(scenario, ['steps', index, 'slips'], slips),
    ),
  ]
  if (wrong.length > 0) return { findings: wrong }

  const rows = texts.flatMap((one) => ('findings' in one ? [] : one.value.rows))
  return {
    script: { scenario: scenario.value, persona: persona.value, place: place.value },
    tables: {
      'fi-x-selko': table(rows, 'fi-x-selko'),
      sv: table(rows, 'sv'),
      en: table(rows, 'en'),
    },
    files: [file, personaFile, placeFile, ...textFiles],
  }
}

const table = (rows: Texts['rows'], language: (typeof translated)[number]): Table =>
  Object.fromEntries(
    rows.flatMap((row) => (row[language] === undefined ? [] : [[row.fi, row[language]]])),
  )

/** Names of units and people that the place and the persona do not have. */
function references(
  source: Source<unknown>,
  { scenario, persona, place }: Script,
): readonly Finding[] {
  const units = place.units.map(({ id }) => id)
  const staff = place.staff.map(({ id }) => id)
  const municipalities = place.municipalities.map(({ id }) => id)
  const check = (kind: string, path: Path, id: string, known: readonly string[]) =>
    known.includes(id) ? [] : [source.at(path, words.unknownReference(kind, id, known))]
  return [
    ...check('unit', ['debrief', 'otherWay', 'unit'], scenario.debrief.otherWay.unit, units),
    ...check('municipality', ['persona'], persona.municipality, municipalities),
    ...scenario.cues.flatMap((cue, c) =>
      cue.do.flatMap(({ 'professional.replied': { by } }, d) =>
        check('person', ['cues', c, 'do', d, 'professional.replied', 'by'], by, staff),
      ),
    ),
  ]
}

/** A file is found by its name, so its id has to be that. */
const named = (source: Source<{ readonly id: string }>, name: string): readonly Finding[] =>
  source.value.id === name ? [] : [source.at(['id'], words.otherName(name))]

const duplicates = (
  source: Source<unknown>,
  path: Path,
  things: readonly { readonly id: string }[],
): readonly Finding[] =>
  things.flatMap(({ id }, index) =>
    things.findIndex((one) => one.id === id) < index
      ? [source.at([...path, index, 'id'], words.duplicateId(id))]
      : [],
  )
