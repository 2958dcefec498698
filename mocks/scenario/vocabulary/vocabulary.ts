import { z } from 'zod'
import { contracts } from '../../../src/api/contracts.ts'
import { isAct } from '../../../src/api/operations.ts'
import { pageNames } from '../../../src/lib/paths.ts'
import { facts } from '../../world/facts.ts'
import { unitsWith } from '../../world/slots.ts'
import { parametersOf } from '../check/names.ts'
import { formats } from '../format/formats.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import { keysAt } from '../format/schema-keys.ts'
import type { Common } from '../format/texts.ts'
import {
  actLines,
  areaLines,
  conditionLines,
  factLines,
  failureLines,
  feelingLines,
  fieldLines,
  matcherLines,
  pageLines,
  reasonLines,
  timeLines,
} from './lines.ts'

/** What the vocabulary takes from files. */
export type Shown = {
  readonly places: readonly Place[]
  readonly personas: readonly Persona[]
  readonly common: Common
  /** The Finnish words of the screen by area and name, as in `{ messages: { sendMessage: 'Lähetä' } }`. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** Every word that an author can use, as a page of Markdown in Finnish. */
export const vocabulary = ({ places, personas, common, labels }: Shown): string =>
  `${[
    '# Sanasto: mitä harjoitukseen voi kirjoittaa',
    'Kirjoittajalle: kaikki sanat, jotka harjoituksen tiedosto tuntee. Miten ne kirjoitetaan, kerrotaan oppaassa [authors.md](authors.md).',
    'Sivu tehdään koodista komennolla `npm run scenarios:vocabulary`. Älä muuta sitä käsin.',
    contents,
    ...titled('act', actTable()),
    ...titled('line', lineTable()),
    ...titled('fact', factTable()),
    ...titled('field', table(['Tieto', 'Mitä se on'], lines(fieldLines))),
    ...titled('page', pageTable()),
    ...titled('reason', table(['Syy', 'Mitä se tarkoittaa'], lines(reasonLines))),
    ...titled('failure', table(['Häiriö', 'Mitä silloin tapahtuu'], lines(failureLines))),
    ...titled('feeling', table(['Tunne', 'Ruudulla'], lines(feelingLines))),
    ...titled('condition', table(['Ehto', 'Milloin se pätee'], lines(conditionLines))),
    ...titled('matcher', matcherTable()),
    ...titled('time', table(['Aika', 'Mitä se tarkoittaa'], lines(timeLines))),
    ...titled('persona', personaTable(personas)),
    ...personas.flatMap(personaThings),
    ...titled('place', places.length === 0 ? '' : 'Yksiköt, aiheet, palvelut ja ammattilaiset.'),
    ...places.flatMap(placeTables),
    ...titled('common', commonTable(common)),
    ...titled('label', labelsNote),
    ...Object.entries(labels).flatMap(([area, words]) => labelTable(area, words)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`

const titles = {
  act: 'Teot',
  line: 'Muut mallin rivit',
  fact: 'Tapahtumat',
  field: 'Tiedot',
  page: 'Sivut',
  reason: 'Syyt',
  failure: 'Häiriöt',
  feeling: 'Tunteet',
  condition: 'Ehdot',
  matcher: 'Vertailut',
  time: 'Ajat',
  persona: 'Asiakkaat',
  place: 'Paikat',
  common: 'Yhteiset lauseet',
  label: 'Näytön tekstit',
} as const

type Part = keyof typeof titles

const titled = (part: Part, body: string): readonly string[] => [
  `## ${titles[part]} (${part})`,
  body,
]

const contents = Object.entries(titles)
  .map(([part, title]) => `[${title}](#${`${title} ${part}`.toLowerCase().replaceAll(' ', '-')})`)
  .join(' · ')

const code = (text: string): string => `\`${text}\``

const lines = (all: Readonly<Record<string, string>>): readonly (readonly string[])[] =>
  Object.entries(all).map(([name, line]) => [code(name), line])

const actTable = (): string =>
  table(
    ['Teko', 'Mitä se on', 'Tiedot (with)', 'Missä'],
    Object.entries(actLines).map(([act, { line, on }]) => [
      code(act),
      line,
      isAct(act) ? fieldsOf(contracts[act].input) : act === 'phone.call' ? code('to') : '',
      on.length === 0 ? 'missä tahansa' : on.map(code).join(', '),
    ]),
  )

const lineTable = (): string =>
  table(
    ['Rivi', 'Mitä se on'],
    [
      [code('{ "open": "messages" }'), 'Asiakas avaa sivun.'],
      [code('{ "wait": "next" }'), 'Aikaa kelataan seuraavaan tapahtumaan.'],
      [code('{ "wait": "1 workday" }'), 'Aikaa kelataan tämän verran.'],
      [
        code('"refused": "urgent"'),
        'Teon rivillä: palvelun kuuluu sanoa tähän ei. Syy on luettelossa Syyt.',
      ],
    ],
  )

function factTable(): string {
  const written = keysAt(formats.scenario, ['cues', 0, 'do', 0])
  return table(
    ['Tapahtuma', 'Mitä tapahtui', 'Tiedot (where)', 'Herätteessä (do)'],
    Object.entries(facts).map(([name, schema]) => [
      code(name),
      line(factLines, name),
      fieldsOf(schema),
      written.includes(name) ? 'kyllä' : '',
    ]),
  )
}

const line = (all: Readonly<Record<string, string>>, name: string): string => all[name] ?? ''

const pageTable = (): string =>
  table(
    ['Sivu', 'Mikä se on', 'Tiedot (with)'],
    pageNames.map((page) => [code(page), pageLines[page], parametersOf(page).map(code).join(', ')]),
  )

const matcherTable = (): string =>
  table(
    ['Vertailu', 'Esimerkki', 'Milloin se pätee'],
    Object.entries(matcherLines).map(([name, { like, line: text }]) => [
      name === 'value' ? 'arvo' : code(name),
      code(like),
      text,
    ]),
  )

const personaTable = (personas: readonly Persona[]): string =>
  table(
    ['Asiakas', 'Nimi', 'Ikä', 'Kunta', 'Mihin hän sopii'],
    personas.map(({ id, name, age, municipality, purpose }) => [
      code(id),
      `${name.given} ${name.family}`,
      String(age),
      code(municipality),
      purpose,
    ]),
  )

/** What can be named of a client's data. */
const personaThings = ({ id, name, data }: Persona): readonly string[] => {
  const things = [
    ...data.conversations.map((one) => [code(one.id), 'keskustelu', one.subject]),
    ...data.tasks.map((one) => [code(one.id), 'tehtävä', one.title]),
    ...data.appointments.map((one) => [code(one.id), 'aika', one.reason ?? '']),
  ]
  return things.length === 0
    ? []
    : [`### ${name.given} (${id})`, table(['Id', 'Laji', 'Otsikko'], things)]
}

const placeTables = (place: Place): readonly string[] => [
  `### ${place.name} (${place.id})`,
  table(
    ['Yksikkö (unit)', 'Nimi', 'Kunta', 'Viestien aiheet (topic)'],
    place.units.map(({ id, name, municipality, topics }) => [
      code(id),
      name,
      code(municipality),
      topics.length === 0 ? 'ei viestejä, vain puhelin' : topics.map(code).join(', '),
    ]),
  ),
  table(
    ['Aihe (topic)', 'Nimi'],
    place.topics.map(({ id, name }) => [code(id), name]),
  ),
  table(
    ['Palvelu (service)', 'Nimi', 'Tavat (way)', 'Minuutteja', 'Yksiköt'],
    place.services.map(({ id, name, ways, minutes }) => [
      code(id),
      name,
      ways.map(code).join(', '),
      String(minutes),
      unitsWith(place, id)
        .map((unit) => code(unit.id))
        .join(', '),
    ]),
  ),
  table(
    ['Ammattilainen (by, professional)', 'Nimi', 'Ammatti', 'Yksikkö', 'Palvelut'],
    place.staff.map(({ id, name, role, unit, services }) => [
      code(id),
      name,
      role,
      code(unit),
      services.map(code).join(', '),
    ]),
  ),
]

const commonTable = (common: Common): string =>
  table(
    ['Nimi', 'Lause'],
    Object.entries(common).map(([name, { fi }]) => [code(`@${name}`), fi]),
  )

const labelsNote =
  'Kirjoita tekstiin nimi hakasulkeissa: `[[messages.sendMessage]]`. Ruudulla on sama sana kuin palvelussa. Tässä ovat lyhyet tekstit, jotka eivät muutu.'

const longest = 40

/** Shows where a long word may be divided. */
const softHyphen = '\u00AD'

/** The words that one would name: short ones in which nothing changes, and no sentences. */
function labelTable(area: string, words: Readonly<Record<string, string>>): readonly string[] {
  const named = Object.entries(words).filter(
    ([key, text]) =>
      text.length <= longest && !/\{\{|<|[.:?…]$/.test(text) && !/_(?:one|other)$/.test(key),
  )
  return [
    `### ${areaLines[area] ?? area} (${area})`,
    table(
      ['Nimi', 'Teksti'],
      named.map(([key, text]) => [code(`[[${area}.${key}]]`), text.replaceAll(softHyphen, '')]),
    ),
  ]
}

/** The fields of an object, with the values that are allowed where there are few. */
const fieldsOf = (schema: z.ZodObject): string =>
  Object.entries(schema.shape)
    .map(([name, field]) => {
      const values = valuesOf(field)
      return `${code(name)}${values === '' ? '' : `: ${values}`}`
    })
    .join('; ')

function valuesOf(schema: unknown): string {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) {
    const values = valuesOf(schema.unwrap())
    return values === '' ? 'ei pakollinen' : `${values} (ei pakollinen)`
  }
  if (schema instanceof z.ZodEnum) return schema.options.map(String).join(' / ')
  if (schema instanceof z.ZodBoolean) return 'true / false'
  return ''
}

/** A table whose columns stand in line, but for the last. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [heads, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const print = (row: readonly string[]): string =>
    `| ${row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join(' | ')} |`
  const [head = [], ...rest] = cells
  const rule = widths.map((width, column) =>
    '-'.repeat(column === widths.length - 1 ? 3 : Math.max(3, width)),
  )
  return [print(head), print(rule), ...rest.map(print)].join('\n')
}
