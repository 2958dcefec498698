import { dayOf, isWorkday, resolveTime } from '../../lib/time.ts'

/**
 * When to practise again: at nine on the first workday from then on.
 * @param after as an author writes it: "7d", "2 workdays"
 * @param now the real time, in milliseconds
 */
export function againMoment(after: string, now: number): number {
  const then = resolveTime(after, now)
  const nine = resolveTime(isWorkday(dayOf(then)) ? '0d 09:00' : '+1 workday 09:00', then)
  return nine > now ? nine : resolveTime('+1 workday 09:00', now)
}
