import { idsOf, lookUp } from '../check/names.ts'
import { checkFileName } from '../check/scenario.ts'
import { checkEveryText, checkRows } from '../check/texts.ts'
import { formats } from '../format/formats.ts'
import type { Playlist } from '../format/playlist.ts'
import type { Common, Texts } from '../format/texts.ts'
import type { Words } from '../messages/messages.ts'
import type { Folder } from '../read/folder.ts'
import type { ReadFile } from '../read/load.ts'
import { type Finding, type Path, read, type Source, warning } from '../read/read.ts'
import { staged } from '../staging/staging.ts'
import { checkShared, commonFile, sharedIn, withShared } from '../texts/common.ts'

type Item = Playlist['items'][number]
type Exercise = Extract<Item, { scenario: string }>

/** A playlist as it was read. */
export type ReadPlaylist = {
  readonly id: string
  /** Undefined when there are errors among the findings. */
  readonly playlist: Playlist | undefined
  /** The translations of its Finnish sentences, by the language. */
  readonly rows: Texts['rows']
  readonly findings: readonly Finding[]
}

/**
 * What is to be said of every playlist of a folder.
 * @param names every file of the folder
 * @param all its scenarios
 * @param labels the words of the screen, or undefined when they are not known
 */
export const checkPlaylists = (
  names: readonly string[],
  readFile: ReadFile,
  all: Folder,
  labels?: readonly string[],
): readonly Finding[] =>
  readPlaylists(names, readFile, all, labels).flatMap(({ findings }) => findings)

/** Reads every playlist of a folder, with its translations, and says what is wrong with which. */
export function readPlaylists(
  names: readonly string[],
  readFile: ReadFile,
  all: Folder,
  labels?: readonly string[],
): readonly ReadPlaylist[] {
  const common = commonIn(readFile)
  return names
    .filter((name) => /^playlists\/[^/]+\.json$/.test(name))
    .toSorted()
    .map((file) => {
      const id = file.replace(/^.*\/|\.json$/g, '')
      const source = read(file, readFile(file) ?? '', formats.playlist, withShared(common))
      if ('findings' in source) return { id, playlist: undefined, rows: [], ...source }
      const texts = textsOf(id, readFile, labels)
      const findings = [
        ...checkFileName(source, id),
        ...checkShared(source, common),
        ...checkEveryText(source, labels),
        ...source.value.items.flatMap((item, index) =>
          'scenario' in item ? checkItem(source, item, ['items', index], all) : [],
        ),
        ...checkMinutes(source),
        ...texts.findings,
      ]
      const broken = findings.some(({ severity }) => severity === 'error')
      return {
        id,
        playlist: broken ? undefined : source.value,
        rows: [...texts.rows, ...sharedIn([source], common)],
        findings,
      }
    })
}

/** Every sentence of a playlist that is shown. */
export const sentencesIn = ({ title, aim, items }: Playlist): readonly string[] => [
  title,
  aim,
  ...items.flatMap((item) => ('talk' in item ? item.talk : (item.note ?? []))),
]

/** A playlist's translations. Finnish fills what has none. */
function textsOf(
  id: string,
  readFile: ReadFile,
  labels: readonly string[] | undefined,
): { readonly rows: Texts['rows']; readonly findings: readonly Finding[] } {
  const file = `texts/${id}.json`
  const text = readFile(file)
  if (text === undefined) return { rows: [], findings: [] }
  const reading = read(file, text, formats.texts)
  return 'findings' in reading
    ? { rows: [], findings: reading.findings }
    : {
        rows: reading.value.rows,
        findings: [...checkEveryText(reading, labels), ...checkRows(reading)],
      }
}

function commonIn(readFile: ReadFile): Common {
  const reading = read(commonFile, readFile(commonFile) ?? '', formats.common)
  return 'findings' in reading ? {} : reading.value
}

function checkItem(
  source: Source<Playlist>,
  item: Exercise,
  path: Path,
  all: Folder,
): readonly Finding[] {
  const look = lookUp(source)
  const ids = idsOf(all)
  const found = all.find(({ id }) => id === item.scenario)
  if (!found) return look('scenario', [...path, 'scenario'], item.scenario, ids)
  // What is wrong with the scenario is told of its own file.
  if ('findings' in found.loaded) return []
  const { script } = found.loaded
  const { variants, for: audience } = script.scenario
  const { for: role } = source.value
  const variant =
    item.variant === undefined
      ? []
      : look('variant', [...path, 'variant'], item.variant, idsOf(variants))
  if (variant.length > 0) return variant
  const steps = idsOf(staged(script, { variant: item.variant, role }).scenario.steps)
  const ends = (['from', 'until'] as const).flatMap((key) => {
    const id = item[key]
    return id === undefined ? [] : look('step', [...path, key], id, steps)
  })
  return [
    ...(audience.includes(role)
      ? []
      : [warning(source.at([...path, 'scenario'], forOthers(item.scenario)))]),
    ...ends,
    ...(ends.length === 0 && isBackwards(item, steps)
      ? [source.at([...path, 'until'], backwards)]
      : []),
  ]
}

const isBackwards = ({ from, until }: Exercise, steps: readonly string[]): boolean =>
  from !== undefined && until !== undefined && steps.indexOf(until) < steps.indexOf(from)

/** The parts should take about as long as the whole says. */
function checkMinutes(source: Source<Playlist>): readonly Finding[] {
  const { minutes, items } = source.value
  const sum = items.reduce((all, item) => all + item.minutes, 0)
  return Math.abs(sum - minutes) > Math.max(2, minutes / 10)
    ? [warning(source.at(['minutes'], otherMinutes(sum, minutes)))]
    : []
}

const forOthers = (scenario: string): Words => ({
  fi: `Skenaariota "${scenario}" ei ole tehty niille, joille tämä kokonaisuus (playlist) on. Vaihda skenaario tai kokonaisuuden "for".`,
  en: `The scenario "${scenario}" is not made for those whom the playlist is for. Take another one, or change "for" of the playlist.`,
})

const backwards: Words = {
  fi: 'Loppu ("until") tulee ennen alkua ("from"). Vaihda ne.',
  en: 'The end ("until") comes before the beginning ("from"). Change them.',
}

const otherMinutes = (sum: number, minutes: number): Words => ({
  fi: `Osat kestävät yhteensä ${sum} minuuttia, mutta kokonaisuus (playlist) ${minutes}. Korjaa jompikumpi.`,
  en: `The parts take ${sum} minutes together, but the playlist ${minutes}. Mend either.`,
})
