import { lastNamed, type Moment } from './log.ts'

/** Who of the staff lets the client's phone ring; undefined when it does not, or has been answered. */
export function ringingIn(path: readonly Moment[]): string | undefined {
  const rang = lastNamed(path, 'phone.rang')?.entry
  const answered = lastNamed(path, 'phone.answered')?.entry
  if (rang?.fact.name !== 'phone.rang' || (answered?.seq ?? -1) > rang.seq) return undefined
  return rang.fact.data.by
}
