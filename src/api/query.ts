import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { client } from './client.ts'
import { hearing } from './ended.ts'
import type { Input, Read } from './operations.ts'

/**
 * Every read and its key: no page writes a key of its own.
 * @example useQuery(query('messages.get', { conversation }))
 */
export const query = <O extends Read>(operation: O, input: Input<O>) =>
  queryOptions({
    queryKey: [operation, input] as const,
    queryFn: ({ signal, client: queries }) => hearing(queries, client(operation, input, signal)),
  })

/** Asks everything on the screen again. Cancelled first: an invalidation during a first load would be lost with it. */
export async function refresh(queries: QueryClient): Promise<void> {
  await queries.cancelQueries()
  await queries.invalidateQueries()
}
