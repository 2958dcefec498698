import { placedSentences } from '../check/texts.ts'
import type { Script } from '../format/script.ts'
import { type Texts, translated } from '../format/texts.ts'
import type { Source } from '../read/read.ts'
import { sentences } from './sentences.ts'

export type Arranged = {
  /** The file as it should be. */
  readonly text: string
  /** Sentences that got a row. */
  readonly added: readonly string[]
  /** Sentences that stand nowhere any more: their rows are at the end, or gone when they were pruned. */
  readonly stale: readonly string[]
}

/**
 * Brings a file of translations into the order of the file whose sentences it translates: a row for each, and the
 * words that are there already kept.
 * @param source the scenario, persona or place
 * @param before its translations as they are now, if there are any
 * @param scripts every script in which the file takes part
 * @param elsewhere sentences that are translated with another file and need no row here
 * @param common sentences that are called by their names: where they are not written out, a row of theirs is stale
 */
export function arrange(
  source: Source<{ readonly id: string }>,
  before: Texts | undefined,
  {
    scripts,
    elsewhere,
    common = new Set(),
    prune,
  }: {
    scripts: readonly Script[]
    elsewhere: ReadonlySet<string>
    common?: ReadonlySet<string>
    prune: boolean
  },
): Arranged {
  const known = new Set(scripts.flatMap(sentences))
  const rows = new Map((before?.rows ?? []).map((row) => [row.fi, row]))
  const here = placedSentences(source, known).map(({ value }) => value)
  const wanted = here.filter((fi) => rows.has(fi) || !elsewhere.has(fi))
  const unplaced = [...rows.keys()].filter((fi) => !wanted.includes(fi))
  const stale = unplaced.filter((fi) => !known.has(fi) || common.has(fi))
  const kept = prune ? unplaced.filter((fi) => !stale.includes(fi)) : unplaced
  const file: Texts = {
    $schema: before?.$schema ?? '../schema/texts.schema.json',
    for: source.value.id,
    reviewed: before?.reviewed ?? { 'fi-x-selko': null, sv: null, en: null },
    rows: [...wanted, ...kept].map((fi) => inOrder(rows.get(fi) ?? { fi })),
  }
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    added: wanted.filter((fi) => !rows.has(fi)),
    stale,
  }
}

type Row = Texts['rows'][number]

const inOrder = (row: Row): Row => ({
  fi: row.fi,
  ...Object.fromEntries(
    translated.flatMap((language) =>
      row[language] === undefined ? [] : [[language, row[language]]],
    ),
  ),
})
