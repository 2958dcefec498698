import { keepPreviousData, useQuery, type UseQueryOptions } from '@tanstack/react-query'
import { useSettled } from '../lib/use-settled.ts'

/**
 * Looks for words when there is a pause in the typing. What was found for the last ones stays until then.
 * @example useSearch((words) => query('search.find', { words }), typed)
 */
export function useSearch<Found, Key extends readonly unknown[]>(
  asking: (words: string) => UseQueryOptions<Found, Error, Found, Key>,
  typed: string,
) {
  const words = useSettled(typed.trim())
  const searching = typed.trim() !== '' && words !== ''
  const hits = useQuery({
    ...asking(words),
    enabled: searching,
    placeholderData: keepPreviousData,
  })
  const outdated = searching && hits.isPlaceholderData
  return {
    searching,
    /** The words for which it looks. */
    words,
    hits,
    /** What was found for these words. */
    found: searching && !outdated ? hits.data : undefined,
    /** What is shown was found for others. */
    outdated,
  }
}
