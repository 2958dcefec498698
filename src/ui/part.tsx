import type { ReactNode } from 'react'
import { FailedPart } from './failed-part.tsx'

/** What a part of a page has asked for, as react-query tells it. */
type Asked<T> = {
  readonly data: T | undefined
  readonly isError: boolean
  readonly isFetching: boolean
  readonly refetch: () => unknown
}

export type PartProps<T> = {
  readonly asked: Asked<T>
  /** Shown in the shape of what is coming. */
  readonly loading: ReactNode
  /** Shown when nothing came; the rest of the page goes on. */
  readonly failed: { readonly title: string; readonly advice: string; readonly retry: string }
  readonly children: (data: T) => ReactNode
}

/** A part of a page that loads by itself and, if need be, fails by itself. */
export function Part<T>({ asked, loading, failed, children }: PartProps<T>) {
  const { data, isError, isFetching, refetch } = asked
  if (data !== undefined) return children(data)
  if (!isError) return loading
  return (
    <FailedPart
      title={failed.title}
      retryLabel={failed.retry}
      onRetry={() => void refetch()}
      busy={isFetching}
    >
      {failed.advice}
    </FailedPart>
  )
}
