import { useEffect, useState } from 'react'
import type { Input } from './operations.ts'
import { useAct } from './use-act.ts'

/**
 * What stands open counts as read.
 * @param input names it; as it was at first
 */
export function useReading<O extends 'messages.read' | 'results.read'>(
  operation: O,
  input: Input<O>,
  unread: boolean,
) {
  const [named] = useState(input)
  const { act, busy, problem } = useAct(operation)
  const [failed, setFailed] = useState(false)
  // Tried again, its words stay until it is done: the button that was pressed must not go.
  if (failed !== (unread && (failed || problem !== undefined))) setFailed(!failed)
  useEffect(() => {
    if (unread) act(named)
  }, [act, named, unread])
  return { failed, busy, again: () => act(named) }
}
