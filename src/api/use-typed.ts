import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import { handIn, hasEnded, letWait, unkeptKey } from './unkept.ts'

/**
 * What is typed where the server keeps no draft: a state like any other. When the session comes to its end, it waits
 * for whoever typed it, on this page and in these matters.
 * @param field tells it from what else is typed on its page
 * @example const [words, setWords] = useTyped('words', '')
 */
export function useTyped<T>(field: string, initial: T) {
  const queries = useQueryClient()
  const { pathname } = useLocation()
  const [key] = useState(() => unkeptKey(handIn(queries), `${pathname} ${field}`))
  const [typed, setTyped] = useState(() => queries.getQueryData<T>(key) ?? initial)
  const latest = useRef<{ readonly typed: T }>(undefined)
  useEffect(() => {
    const waited = queries.getQueryData<T>(key)
    if (waited !== undefined) latest.current = { typed: waited }
    queries.removeQueries({ queryKey: key })
    return () => {
      if (latest.current && hasEnded(queries)) letWait(queries, key, latest.current.typed)
    }
  }, [queries, key])
  const type = useCallback((to: T): void => {
    latest.current = { typed: to }
    setTyped(to)
  }, [])
  return [typed, type] as const
}
