import { useQuery } from '@tanstack/react-query'
import type { Input, Read } from './operations.ts'
import { ProblemError } from './problem.ts'
import { query } from './query.ts'

/**
 * Asks for one thing. When the server knows of no such thing, it is missing: that is an answer, not a failure.
 * @example useOne('plans.get', { plan }).missing
 */
export function useOne<O extends Read>(operation: O, input: Input<O>) {
  const { data, error, isError, isFetching, errorUpdateCount, refetch } = useQuery(
    query(operation, input),
  )
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  return { data, missing, isError, isFetching, errorUpdateCount, refetch }
}
