import type { Problem } from '../../src/api/problem.ts'
import type { Place } from '../scenario/format/place.ts'
import { beginnings } from './sample-file.ts'
import type { SentFile } from './world.ts'

type Limits = Place['limits']['files']
type Fault = NonNullable<Problem['fields']>[string]

/** Why a file is not taken, or undefined when it is. */
export function fileFault(
  { kinds, megabytes, count }: Limits,
  already: readonly SentFile[],
  name: string,
  content: Uint8Array,
): Fault | undefined {
  const kind = kinds.find((one) => name.toLowerCase().endsWith(`.${one}`))
  if (already.length >= count) return 'too-many'
  if (!kind) return 'kind'
  if (content.length === 0) return 'empty'
  if (content.length > megabytes * 1024 * 1024) return 'too-large'
  if (!beginnings[kind].every((byte, index) => content[index] === byte)) return 'kind'
  const twice = already.some((one) => one.name === name && one.bytes === content.length)
  return twice ? 'duplicate' : undefined
}

/**
 * A file's name as it can be shown: without folders, control signs and signs that turn the direction of
 * writing, and not longer than can be read. Its ending is kept.
 */
export function shownName(name: string): string {
  const plain = (name.split(/[\\/]/).at(-1) ?? '').replaceAll(/[\p{Cc}\p{Cf}]/gu, '').trim()
  const signs = [...plain]
  return signs.length <= longest
    ? plain
    : `${signs.slice(0, longest - 12).join('')}…${signs.slice(-11).join('')}`
}

const longest = 80
