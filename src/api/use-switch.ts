import { useCallback, useState } from 'react'
import { useAct } from './use-act.ts'
import { keepDrafts } from './use-draft.ts'

/**
 * Taking up somebody's matters. What is being written is kept first: it belongs to the person in whose matters it
 * was begun. Done, the frame leads to the first page.
 */
export function useSwitch() {
  const [keeps, setKeeps] = useState(false)
  const { act, busy, problem, attempt } = useAct('people.switch')
  const turnTo = useCallback(
    (person: string): void => {
      setKeeps(true)
      void keepDrafts().then(() => {
        setKeeps(false)
        act({ person })
      })
    },
    [act],
  )
  return { turnTo, busy: busy || keeps, problem, attempt }
}
