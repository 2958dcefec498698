import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { query } from './query.ts'
import { useAct } from './use-act.ts'
import { useFaults } from './use-faults.ts'
import { useTyped } from './use-typed.ts'

/** Asking a unit to call: whether one is about to, the client's number, and by when the call comes. */
export function useCallbackAsk(unit: string) {
  /** What has been typed in the place of the known number; undefined while the form is closed. */
  const [typed, setTyped] = useTyped<{ readonly phone?: string } | undefined>(unit, undefined)
  const open = typed !== undefined
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
    toggle: () => setTyped(open ? undefined : {}),
    typed: typed?.phone,
    type: (phone: string): void => {
      mend('phone')
      setTyped({ phone })
    },
    account,
    /** By when the unit calls, once it has been asked. */
    by,
    busy,
    /** What is wrong with the number. */
    fault: faults['phone'],
    /** It was asked, and did not go through. */
    failed: problem !== undefined && problem.type !== 'invalid',
  }
}
