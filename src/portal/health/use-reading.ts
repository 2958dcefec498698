import { useEffect, useState } from 'react'
import { useAct } from '../../api/use-act.ts'

/** A result counts as read when it stands open. */
export function useReading(result: string, unread: boolean) {
  const { act, busy, problem } = useAct('results.read')
  const [failed, setFailed] = useState(false)
  // Tried again, its words stay until it is done: the button that was pressed must not go.
  if (failed !== (unread && (failed || problem !== undefined))) setFailed(!failed)
  useEffect(() => {
    if (unread) act({ result })
  }, [act, result, unread])
  return { failed, busy, again: () => act({ result }) }
}
