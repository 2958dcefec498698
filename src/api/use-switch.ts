import { useCallback } from 'react'
import { useAct } from './use-act.ts'
import { keepDrafts } from './use-draft.ts'

/**
 * Taking up somebody's matters. What is being written is kept first: it belongs to the person in whose matters it
 * was begun. Done, the frame leads to the first page, unless one has gone elsewhere meanwhile.
 */
export function useSwitch() {
  const { act, ...course } = useAct('people.switch', undefined, keepDrafts)
  const turnTo = useCallback((person: string): void => act({ person }), [act])
  return { ...course, turnTo }
}
