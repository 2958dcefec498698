import { pageAt } from '../../src/lib/paths.ts'
import { isPhone, phoneDigits } from '../../src/lib/phone.ts'
import { wordsOf } from '../../src/lib/text.ts'
import type { Condition, Leaf, Matcher } from '../scenario/format/condition.ts'
import type { Fact } from '../world/world.ts'

/** The facts, pages and moments that a condition is made of. */
export function leaves(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leaves)
  if ('any' in condition) return condition.any.flatMap(leaves)
  if ('not' in condition) return leaves(condition.not)
  return [condition]
}

/** Does a condition hold, when each of its parts does or does not? */
export function holds(condition: Condition, truth: (leaf: Leaf) => boolean): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, truth))
  if ('any' in condition) return condition.any.some((one) => holds(one, truth))
  if ('not' in condition) return !holds(condition.not, truth)
  return truth(condition)
}

/** Is this fact one for which a condition waits? @param person in whose matters it happened */
export function matches(leaf: Leaf, { name, data }: Fact, person: string): boolean {
  if ('said' in leaf) return name === 'said' && data.choice === leaf.said
  if ('page' in leaf)
    return name === 'page.opened' && data.page === leaf.page && leadsTo(data.path, leaf.where)
  if (!('happened' in leaf) || name !== leaf.happened) return false
  const fields = new Map<string, unknown>([...Object.entries(data), ['for', person]])
  return Object.entries(leaf.where ?? {}).every(([key, matcher]) =>
    fits(matcher, fields.get(key) ?? within(fields, key)),
  )
}

/** What stands in a field of a field: "answers.kipu". */
function within(fields: ReadonlyMap<string, unknown>, key: string): unknown {
  const [field = '', inner = ''] = key.split('.')
  const record = fields.get(field)
  if (typeof record !== 'object' || record === null) return undefined
  return new Map<string, unknown>(Object.entries(record)).get(inner)
}

const leadsTo = (path: string, where: Readonly<Record<string, string>> = {}): boolean =>
  Object.entries(where).every(([key, value]) => pageAt(path)?.parameters[key] === value)

/** Is a value such as a condition wants it? */
export function fits(matcher: Matcher, value: unknown): boolean {
  if (typeof matcher !== 'object') return same(matcher, value)
  if ('not' in matcher) return !same(matcher.not, value)
  if ('in' in matcher) return matcher.in.some((one) => same(one, value))
  if ('has' in matcher) {
    const words = wordsOf(String(value))
    return matcher.has.some((start) =>
      words.some((word) => word.startsWith(start.toLocaleLowerCase('fi'))),
    )
  }
  const { min, max } = rangeOf(matcher)
  return typeof value === 'number' && value >= min && value <= max
}

/** From which number to which; to infinity where an end is open. */
export const rangeOf = (ends: { readonly min?: number; readonly max?: number | undefined }) => ({
  min: ends.min ?? Number.NEGATIVE_INFINITY,
  max: ends.max ?? Number.POSITIVE_INFINITY,
})

/** Phone numbers are the same however they are spelt. */
const same = (wanted: string | number | boolean, value: unknown): boolean =>
  wanted === value ||
  (typeof wanted === 'string' &&
    typeof value === 'string' &&
    isPhone(wanted) &&
    phoneDigits(wanted) === phoneDigits(value))
