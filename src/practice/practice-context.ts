import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Rehearsal, Stage } from '../../mocks/stage/rehearsal.ts'

export type Practice = {
  readonly rehearsal: Rehearsal
  /** An author's Finnish sentence in the language in use, with the labels that it names. */
  readonly say: (sentence: string) => string
}

export const PracticeContext = createContext<Practice | undefined>(undefined)

/** The rehearsal at hand. The component is drawn again whenever something happens in it. */
export function usePractice(): Practice & { readonly stage: Stage } {
  const practice = use(PracticeContext)
  if (!practice) throw new Error('usePractice needs a PracticeContext around it')
  const stage = useStore(practice.rehearsal.store)
  return { ...practice, stage }
}
