import { isInventedPhone } from '../../../src/lib/phone.ts'
import { holdsRealCode } from '../../world/identity-code.ts'
import type { Script } from '../format/script.ts'
import { type Texts, translated } from '../format/texts.ts'
import type { Words } from '../messages/messages.ts'
import { unknownReference } from '../messages/names.ts'
import * as words from '../messages/texts.ts'
import { type Finding, info, type Path, type Source, warning } from '../read/read.ts'
import { type Placed, stringsOf } from '../read/walk.ts'
import { sentences } from '../texts/sentences.ts'
import { once } from './once.ts'
import { hardForClients, hardInPlainFinnish } from './plain.ts'

/** What no text of any file may hold. @param labels the words of the screen, or undefined when they are not known */
export const checkEveryText = once(
  (source: Source<unknown>, labels: readonly string[] | undefined): readonly Finding[] =>
    stringsOf(source.written)
      .filter(({ path }) => !path.some((key) => notText.includes(key)))
      .flatMap(({ value, path }) =>
        [...personal(value), ...dated(value), ...labelled(value, labels)].map((message) =>
          source.at(path, message),
        ),
      ),
)

/** Where a date belongs, and where only files are named. */
const notText: Path = ['$schema', 'birthday', 'date', 'reviewed']

const personal = (text: string): readonly Words[] => [
  ...(holdsRealCode(text) ? [words.realCode] : []),
  ...[...text.matchAll(/(?<![\d.:–-]|\d )(?:\+\d|0)[\d ()-]{5,}\d/g)]
    .map(([number]) => number)
    .filter((number) => !isInventedPhone(number))
    .map(words.realPhone),
]

const months = 'tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu'
/** A time of day such as 9.10 is none, nor is the end of one: 8–15.30. */
const date = new RegExp(
  [
    String.raw`(?<![\d.–-]|\b(?:kello|klo|klockan|kl\.?|at) )(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{2,4})?(?!\d)`,
    String.raw`(?<!\d)(?:19|20)\d\d-\d{1,2}(?:-\d{1,2})?(?!\d)`,
    String.raw`(?<!\d)\d{1,2}\. (?:${months})kuu\p{L}*`,
  ].join('|'),
  'giu',
)

const dated = (text: string): readonly Words[] =>
  [...text.matchAll(date)].map(([found]) => words.absoluteDate(found))

const labelled = (text: string, labels: readonly string[] | undefined): readonly Words[] => {
  const ends = [...text.matchAll(/\[\[|\]\]/g)].length
  const named = [...text.matchAll(/\[\[([^[\]]*)\]\]/g)].map(([, name = '']) => name)
  if (ends !== named.length * 2) return [words.labelForm(text)]
  return named.flatMap((name) => {
    if (!/^[a-z-]+\.\w+$/.test(name)) return [words.labelForm(name)]
    return labels === undefined || labels.includes(name)
      ? []
      : [unknownReference('label', name, labels)]
  })
}

/** A file of translations: no sentence has two rows, and each names the same times. */
export const checkRows = (source: Source<Texts>): readonly Finding[] =>
  source.value.rows.flatMap((row, index) => [
    ...(source.value.rows.findIndex(({ fi }) => fi === row.fi) < index
      ? [source.at(['rows', index, 'fi'], words.secondRow)]
      : []),
    ...translated.flatMap((language) => {
      const text = row[language]
      return text === undefined || bracesIn(text) === bracesIn(row.fi)
        ? []
        : [source.at(['rows', index, language], words.otherTimes(language))]
    }),
  ])

/** What stands in braces, in no order. */
const bracesIn = (text: string): string =>
  (text.match(/\{[^{}]*\}|[{}]/g) ?? []).toSorted().join(' ')

/** What can be said of translations and of the language itself, and breaks nothing. */
export function noteTexts(
  sources: readonly Source<unknown>[],
  texts: readonly Source<Texts>[],
  scripts: readonly Script[],
): readonly Finding[] {
  const known = new Set(scripts.flatMap(sentences))
  const rows = new Map<string, Row>()
  for (const source of texts)
    for (const row of source.value.rows) rows.set(row.fi, { ...rows.get(row.fi), ...row })
  const seen = scripts.some(({ scenario }) => scenario.for.includes('client'))
  return [
    ...texts.flatMap((source) => noteRows(source, known)),
    ...sources.flatMap((source) => {
      const here = placedSentences(source, known)
      const file = `texts/${source.file.replace(/^.*\//, '')}`
      const none = texts.every((one) => one.file !== file)
      const untold = here.filter(({ value }) => !rows.has(value)).length
      return [
        ...(none && untold > 0
          ? [warning(source.at(['id'], words.noTranslations(file, untold)))]
          : []),
        ...here.flatMap((placed) => {
          const row = rows.get(placed.value)
          return [...(none && !row ? [] : untranslated(row)), ...hard(placed, row, seen)].map(
            (message) => warning(source.at(placed.path, message)),
          )
        }),
      ]
    }),
  ]
}

/** The sentences of a script that stand in a file, in its order, each where it stands first. */
export const placedSentences = (
  source: Source<unknown>,
  known: ReadonlySet<string>,
): readonly Placed<string>[] => {
  const told = new Set<string>()
  return stringsOf(source.written).filter(({ value, path }) => {
    if (!known.has(value) || told.has(value) || names.includes(path.at(-1) ?? '')) return false
    told.add(value)
    return true
  })
}

/** Keys whose values name a thing; such a name can look like a sentence of one word. */
const names: Path = ['id', 'by', 'unit', 'to', 'topic', 'contact', 'municipality', 'recipient']

function noteRows(source: Source<Texts>, known: ReadonlySet<string>): readonly Finding[] {
  const { rows, reviewed } = source.value
  const open = translated.filter((language) => reviewed[language] === null)
  return [
    ...(open.length > 0 ? [info(source.at(['reviewed'], words.notReviewed(open)))] : []),
    ...rows.flatMap((row, index) => {
      const path = ['rows', index]
      if (!known.has(row.fi)) return [warning(source.at([...path, 'fi'], words.staleRow))]
      return hardInPlainFinnish(row['fi-x-selko'] ?? '').map((message) =>
        warning(source.at([...path, 'fi-x-selko'], message)),
      )
    }),
  ]
}

type Row = Texts['rows'][number]

function untranslated(row: Row | undefined): readonly Words[] {
  const missing = (['sv', 'en'] as const).filter((language) => row?.[language] === undefined)
  return missing.length > 0 ? [words.untranslated(missing)] : []
}

/** What makes a sentence hard for the clients who see it, in Finnish or in the plain Finnish for which it stands. */
function hard(
  { value, path }: Placed<string>,
  row: Row | undefined,
  clients: boolean,
): readonly Words[] {
  const last = path.at(-1)
  // What is said for the client and to the client is written for professionals.
  if (!clients || last === 'client' || last === 'tell') return []
  return row?.['fi-x-selko'] === undefined ? hardInPlainFinnish(value) : hardForClients(value)
}
