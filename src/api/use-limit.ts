import { useQuery } from '@tanstack/react-query'
import type { Operation } from './operations.ts'
import { query } from './query.ts'

/**
 * What one cannot do for whom one acts, and why. Undefined where one can, and in one's own matters.
 * @example useLimit('appointments.book')?.what // 'Et voi varata etkä siirtää terveydenhuollon aikaa.'
 */
export function useLimit(operation: Operation) {
  const { data } = useQuery(query('session.get', {}))
  const acting = data?.actingFor
  const limit = acting?.doesNotReach.find(({ operations }) => operations.includes(operation))
  return acting && limit
    ? { what: limit.what, why: acting.why, name: `${acting.given} ${acting.family}` }
    : undefined
}
