import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { isWritten } from '../../mocks/world/drafts.ts'
import { everybody, turnTo } from '../../mocks/world/others.ts'
import { hasUnkept } from '../api/unkept.ts'
import { systemNow } from '../lib/clock.ts'

const mark = 'typed'

/** What is written is a draft after this long, in ms. Before that it is known only here. */
const keeping = 1000

/**
 * Asks before a page is left or loaded again while something written has not been sent: nothing is kept
 * anywhere, so it would be gone. One bit in the history's entry tells the next load that it was.
 */
export function useLeaving(rehearsal: Rehearsal, queries: QueryClient): void {
  useEffect(() => {
    let typed = Number.NEGATIVE_INFINITY
    const type = () => {
      typed = systemNow()
    }
    const ask = (event: BeforeUnloadEvent) => {
      if (systemNow() - typed > keeping && !isMissed(rehearsal, queries)) return
      event.preventDefault()
      history.replaceState({ ...entry(), [mark]: true }, '')
    }
    /** Whoever goes on here has stayed. */
    const stay = () => {
      if (lostTyping()) history.replaceState({ ...entry(), [mark]: false }, '')
    }
    addEventListener('input', type, true)
    addEventListener('beforeunload', ask)
    addEventListener('pointerdown', stay, true)
    addEventListener('keydown', stay, true)
    return () => {
      removeEventListener('input', type, true)
      removeEventListener('beforeunload', ask)
      removeEventListener('pointerdown', stay, true)
      removeEventListener('keydown', stay, true)
    }
  }, [rehearsal, queries])
}

/** Was something written lost when the page was loaded again? To be asked before the history is written to. */
export function lostTyping(): boolean {
  const left = entry()
  return mark in left && left[mark] === true
}

/** Is this page here because it was loaded again? */
export const wasReloaded = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((way) => way instanceof PerformanceNavigationTiming && way.type === 'reload')

/** At the end of an exercise nothing is missed any more. */
const isOver = ({ step, store }: Rehearsal): boolean =>
  !step() && store.getState().script.scenario.steps.length > 0

/** Has anything been written, in anybody's matters, that would be gone? */
const isMissed = (rehearsal: Rehearsal, queries: QueryClient): boolean =>
  !isOver(rehearsal) && (hasUnkept(queries) || hasDrafts(rehearsal))

const hasDrafts = (rehearsal: Rehearsal): boolean => {
  const world = rehearsal.world()
  const { world: opening } = rehearsal.store.getState().log.start
  return everybody(world).some((person) => {
    // What was begun before the exercise comes back with it.
    const before = turnTo(opening, person).drafts
    return Object.entries(turnTo(world, person).drafts).some(
      ([form, draft]) => isWritten(draft) && draft !== before[form],
    )
  })
}

function entry(): object {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}
