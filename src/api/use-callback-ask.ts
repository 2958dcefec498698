import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { query } from './query.ts'
import { useAct } from './use-act.ts'
import { useFaults } from './use-faults.ts'

/** Asking a unit to call: whether one is about to, the client's number, and by when the call comes. */
export function useCallbackAsk() {
  const [open, setOpen] = useState(false)
  const [by, setBy] = useState<string>()
  // The form goes as soon as it is known that one has asked: its answer is heard here.
  const { act, busy, problem } = useAct(
    'callback.ask',
    useCallback((reply: { readonly by: string }) => setBy(reply.by), []),
  )
  const account = useQuery({ ...query('account.get', {}), enabled: open })
  const { faults, mend } = useFaults(problem)
  return {
    ask: act,
    open,
    toggle: () => setOpen(!open),
    account,
    /** By when the unit calls, once it has been asked. */
    by,
    busy,
    /** What is wrong with the number. */
    fault: faults['phone'],
    mend: () => mend('phone'),
    /** It was asked, and did not go through. */
    failed: problem !== undefined && problem.type !== 'invalid',
  }
}
