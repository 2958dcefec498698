import { useState } from 'react'
import type { Problem } from './problem.ts'

export type Faults = NonNullable<Problem['fields']>

type Since = { readonly problem: Problem | undefined; readonly mended: readonly string[] }

/** What is wrong with which field of a form, until that field is changed. Refused again, it is told anew. */
export function useFaults(problem: Problem | undefined) {
  const [since, setSince] = useState<Since>({ problem, mended: [] })
  if (since.problem !== problem) setSince({ problem, mended: [] })
  const { mended } = since
  const faults: Faults = Object.fromEntries(
    Object.entries(problem?.fields ?? {}).filter(([name]) => !mended.includes(name)),
  )
  return {
    faults,
    /** The fields that have been changed since. */
    mended,
    mend: (...names: readonly string[]): void =>
      setSince((before) => ({ ...before, mended: [...before.mended, ...names] })),
  }
}
