import { type ReactNode, useState } from 'react'
import { FailedPart } from './failed-part.tsx'
import { StalePart } from './stale-part.tsx'

/** What a part of a page has asked for, as react-query tells it. */
type Asked<T> = {
  readonly data: T | undefined
  readonly isError: boolean
  readonly isFetching: boolean
  readonly errorUpdateCount: number
  readonly refetch: () => unknown
}

export type PartProps<T> = {
  readonly asked: Asked<T>
  /** Shown in the shape of what is coming. */
  readonly loading: ReactNode
  /** Shown when nothing came; the rest of the page goes on. */
  readonly failed: { readonly title: ReactNode; readonly advice: string }
  readonly children: (data: T) => ReactNode
}

/**
 * A part of a page that loads by itself and, if need be, fails by itself. What came before and could not be asked
 * again stays, and says so.
 */
export function Part<T>({ asked, loading, failed, children }: PartProps<T>) {
  const { data, isError, isFetching, errorUpdateCount, refetch } = asked
  // Tried again, what failed stays until it comes: the button that was pressed must not go.
  const [failing, setFailing] = useState(isError)
  if (isError && !failing) setFailing(true)
  if (!isError && failing && data !== undefined) setFailing(false)
  const again = { busy: isFetching, onRetry: () => void refetch(), attempt: errorUpdateCount }
  if (data !== undefined)
    return (
      <>
        {isError && <StalePart {...again} />}
        {children(data)}
      </>
    )
  if (!failing) return loading
  return (
    <FailedPart title={failed.title} {...again}>
      {failed.advice}
    </FailedPart>
  )
}
