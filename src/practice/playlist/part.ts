import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'

/** An exercise as a part of a playlist. */
export type Part = {
  /** The playlist's name. */
  readonly title: string
  /** Counted from 1. */
  readonly item: number
  readonly of: number
  /** The link to the playlist, at this part. */
  readonly backHref: string
  /** What comes after it; without a title it is a discussion. */
  readonly next: { readonly href: string; readonly title: string | undefined } | undefined
  /** Under way; at the step where one stops; at the end; or free practice, which has none. */
  readonly state: 'going' | 'stop' | 'over' | 'free'
}

/** Has one come to the step at which a part ends, or beyond it? */
export function isAtStop({ step, store }: Rehearsal, stop: string | undefined): boolean {
  const { steps } = store.getState().script.scenario
  const at = steps.findIndex(({ id }) => id === step()?.id)
  const end = steps.findIndex(({ id }) => id === stop)
  return end >= 0 && at >= end
}
