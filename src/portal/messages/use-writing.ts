import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../../api/problem.ts'
import { refresh } from '../../api/query.ts'
import { useDraft } from '../../api/use-draft.ts'

export type Fields = Readonly<Record<string, string>>
export type Faults = NonNullable<Problem['fields']>

/** How a form's message is sent: the act, and how it stands. */
export type Sending = {
  readonly act: (fields: Fields, notUrgent: boolean) => void
  readonly busy: boolean
  readonly succeeded: boolean
  readonly problem: Problem | undefined
}

type Refusal = {
  readonly problem: Problem | undefined
  /** How many times it has been refused. */
  readonly attempt: number
  /** The fields that have been changed since. */
  readonly mended: readonly string[]
}

/**
 * What is written in a form, kept as a draft, and its sending: what is wrong, and whether it was stopped as urgent.
 * @param ready resolves when what goes with it is there; false when some of it did not come
 */
export function useWriting(
  form: string,
  initial: Fields,
  { act, busy, succeeded, problem }: Sending,
  ready: () => Promise<boolean>,
) {
  const queries = useQueryClient()
  const { fields, change, save } = useDraft(form, initial)
  const [waits, setWaits] = useState(false)
  const [insists, setInsists] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>({ problem: undefined, attempt: 0, mended: [] })
  if (refusal.problem !== problem)
    setRefusal({ problem, attempt: refusal.attempt + (problem ? 1 : 0), mended: [] })
  const { attempt, mended } = refusal
  const left = useRef(false)
  useEffect(() => {
    left.current = false
    return () => {
      left.current = true
    }
  }, [])
  // Sent, the form still stands until the next page has come.
  const locked = waits || busy || succeeded

  // The world has changed meanwhile: the page must show it. What was written is kept.
  const outdated = problem?.type === 'consent-needed' || problem?.type === 'closed'
  useEffect(() => {
    if (outdated) void refresh(queries)
  }, [outdated, queries])

  const faults: Faults = Object.fromEntries(
    Object.entries(problem?.fields ?? {}).filter(([name]) => !mended.includes(name)),
  )

  return {
    fields,
    faults,
    attempt,
    locked,
    /** What looks urgent stays stopped until its text is changed. */
    stopped: (problem?.type === 'urgent' || insists) && !mended.includes('text'),
    write: (name: string, value: string): void => {
      if (locked) return
      if (name === 'text') setInsists(false)
      setRefusal((before) => ({ ...before, mended: [...before.mended, name] }))
      change(name, value)
    },
    keep: (): void => void save(),
    /** Resolves when everything written so far is with the server. */
    kept: async (): Promise<boolean> => {
      const [whole] = await Promise.all([ready(), save()])
      return whole && !left.current
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
