import { resolveTime, toIso } from '../../src/lib/time.ts'
import { isAnswers, wordOf } from '../scenario/format/is-answers.ts'
import type { Value } from '../scenario/format/value.ts'
import { answersOf } from '../world/answers.ts'
import { times } from '../world/county.ts'
import type { FactName } from '../world/facts.ts'
import { sampleFile } from '../world/sample-file.ts'
import type { World } from '../world/world.ts'
import { lastNamed, type Moment } from './log.ts'

/** The values of an act, ready to be performed. */
export type Given = Readonly<
  Record<string, string | boolean | Uint8Array<ArrayBuffer> | Readonly<Record<string, string>>>
>

/** The values of a line, as an author writes them. */
export type Values = Readonly<Record<string, Value>>

/** How things stand when values are looked up. */
export type Standing = {
  readonly world: World
  /** What holds now. */
  readonly path: readonly Moment[]
  /** The virtual time of the opening, and the present one. */
  readonly opened: number
  readonly now: number
  /** An author's sentence in the language of the line; `timed` with the times of appointments that it names. */
  readonly say: (authored: string) => string
  readonly timed: (authored: string) => string
}

/**
 * An act line's values, ready to be performed: words in the language, references looked up, files made. Files
 * are of the kind that the line's `name` says.
 */
export function resolvedValues(values: Values, standing: Standing): Given {
  const given = Object.fromEntries(
    Object.keys(values).map((key) => [key, resolved(values, key, standing)] as const),
  )
  for (const [key, value] of Object.entries(values))
    if (typeof value === 'object' && 'free' in value)
      return { ...given, ...firstFree(key, value.free, given, standing) }
  return given
}

function resolved(values: Values, key: string, standing: Standing): Given[string] {
  const { name = '', form, [key]: value = '' } = values
  const { world, path, opened, say, timed } = standing
  if (typeof value === 'string') return timed(value)
  if (typeof value === 'boolean') return value
  if (isAnswers(value)) return answersOf(world.place, wordOf(form), value, opened, say)
  if ('at' in value) return toIso(resolveTime(value.at, opened))
  if ('free' in value) return ''
  if ('of' in value) return latest(path, value.of, key)
  return sampleFile(wordOf(name), value.kilobytes)
}

/** The first free time from then on of what an act books or moves, with all that tells it from others. */
function firstFree(
  key: string,
  from: string,
  given: Given,
  { world, opened, now }: Standing,
): Given {
  const found = times().freeFor(world, given, now, resolveTime(from, opened))
  return found
    ? { [key]: toIso(found.start), professional: found.professional, way: found.way }
    : { [key]: '' }
}

/** The same-named field of the latest such fact; empty where there is none. */
function latest(path: readonly Moment[], name: FactName, key: string): string {
  const { data = {} } = lastNamed(path, name)?.entry.fact ?? {}
  return wordOf(new Map<string, unknown>(Object.entries(data)).get(key))
}

/** The values that are words, as those of a page's path are. */
export const wordsIn = (given: Given): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, wordOf(value)]))
