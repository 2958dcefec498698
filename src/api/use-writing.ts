import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLeft } from '../lib/use-left.ts'
import type { Problem } from './problem.ts'
import { refresh } from './query.ts'
import { useDraft } from './use-draft.ts'
import { useFaults } from './use-faults.ts'

export type Fields = Readonly<Record<string, string>>

/** How a form's message is sent: the act, and how it stands. */
export type Sending = {
  readonly act: (fields: Fields, notUrgent: boolean) => void
  readonly busy: boolean
  readonly succeeded: boolean
  readonly problem: Problem | undefined
  readonly attempt: number
}

/**
 * What is written in a form, kept as a draft, and its sending: what is wrong, and whether it was stopped as urgent.
 * @param ready resolves when what goes with it is there; false when some of it did not come
 * @param discarding it is being thrown away
 */
export function useWriting(
  form: string,
  initial: Fields,
  { act, busy, succeeded, problem, attempt }: Sending,
  ready: () => Promise<boolean>,
  discarding: boolean,
) {
  const queries = useQueryClient()
  const { fields, unkept, change, save, clear } = useDraft(form, initial)
  const [waits, setWaits] = useState(false)
  const [insists, setInsists] = useState(false)
  const { faults, mended, mend } = useFaults(problem)
  const left = useLeft()
  // Sent, the form still stands until the next page has come.
  const sending = waits || busy || succeeded
  const locked = sending || discarding

  // The world has changed meanwhile: the page must show it. What was written is kept.
  const outdated = problem?.type === 'consent-needed' || problem?.type === 'closed'
  useEffect(() => {
    if (outdated) void refresh(queries)
  }, [outdated, queries])

  return {
    fields,
    faults,
    attempt,
    unkept,
    /** It is on its way. */
    sending,
    /** It must not be changed now. */
    locked,
    /** What looks urgent stays stopped until its text is changed. */
    stopped: (problem?.type === 'urgent' || insists) && !mended.includes('text'),
    write: (name: string, value: string): void => {
      if (locked) return
      if (name === 'text') setInsists(false)
      mend(name)
      change(name, value)
    },
    keep: (): void => void save(),
    /** Begins anew on the same form, once it has been sent. */
    clear,
    /** Resolves when nothing is on its way any more; false when the form has been left meanwhile. */
    settled: async (): Promise<boolean> => {
      await Promise.all([ready(), save()])
      return !left.current
    },
    send: async (notUrgent: boolean): Promise<void> => {
      if (locked) return
      setWaits(true)
      setInsists(notUrgent)
      const [whole] = await Promise.all([ready(), save()])
      // Whoever has left the form meanwhile has not sent it.
      if (left.current) return
      if (whole) act(fields, notUrgent)
      setWaits(false)
    },
  }
}

export type Writing = ReturnType<typeof useWriting>
