import type { QueryClient } from '@tanstack/react-query'
import { query } from './query.ts'

const unkept = 'unkept'

/** Who writes, and whose matters it is about. */
export type Hand = { readonly writer: string; readonly about: string }

/** Who writes now; undefined when nobody has signed in, or it is not known. */
export function handIn(queries: QueryClient): Hand | undefined {
  const { client = null, actingFor = null } = sessionIn(queries) ?? {}
  return client === null ? undefined : { writer: client.id, about: actingFor?.id ?? client.id }
}

export const isSameHand = (one: Hand | undefined, other: Hand | undefined): boolean =>
  one?.writer === other?.writer && one?.about === other?.about

/** Has the session come to its end by itself? */
export const hasEnded = (queries: QueryClient): boolean =>
  (sessionIn(queries)?.ended ?? null) !== null

const sessionIn = (queries: QueryClient) => queries.getQueryData(query('session.get', {}).queryKey)

/**
 * Under which key stands what was written in a form and is kept by no server. It waits for whoever wrote it, in the
 * matters in which it was written.
 * @param form the draft's name, or what tells one field of a page from all others
 */
export const unkeptKey = (hand: Hand | undefined, form: string) =>
  [unkept, hand?.writer, hand?.about, form] as const

/** Lets something that was written wait. */
export function letWait(
  queries: QueryClient,
  key: ReturnType<typeof unkeptKey>,
  written: unknown,
): void {
  queries.setQueryDefaults(key, { gcTime: Number.POSITIVE_INFINITY })
  queries.setQueryData(key, written)
}

export const isUnkept = ([name]: readonly unknown[]): boolean => name === unkept

/** Is there anything written that is kept by no server? */
export const hasUnkept = (queries: QueryClient): boolean =>
  queries.getQueriesData({ queryKey: [unkept] }).some(([, written]) => written !== undefined)

/** Forgets what anybody else has written. */
export const forgetOthers = (queries: QueryClient, writer: string): void =>
  queries.removeQueries({
    queryKey: [unkept],
    predicate: ({ queryKey }) => queryKey[1] !== writer,
  })
