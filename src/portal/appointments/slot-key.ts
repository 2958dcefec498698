import type { Input } from '../../api/operations.ts'
import { fromIso, toIso } from '../../lib/time.ts'

type Way = Input<'appointments.book'>['way']

/** What tells a free time from all others. */
export type SlotParts = {
  readonly start: string
  /** The professional's id. */
  readonly professional: string
  readonly way: Way
}

const ways: readonly Way[] = ['visit', 'remote', 'phone']

/**
 * A free time as one word, as a draft and a control keep it.
 * @example slotKey({ start, professional: 'hanna', way: 'remote' })
 * // '2026-12-02T09:30:00+02:00 hanna remote'
 */
export const slotKey = ({ start, professional, way }: SlotParts): string =>
  `${toIso(fromIso(start))} ${professional} ${way}`

/** What such a word says; undefined when it is none. */
export function slotOf(key: string): SlotParts | undefined {
  const [start = '', professional = '', kind] = key.split(' ')
  const way = ways.find((one) => one === kind)
  return way === undefined || Number.isNaN(fromIso(start))
    ? undefined
    : { start, professional, way }
}
