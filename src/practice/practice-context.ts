import { createContext, type ReactNode, use } from 'react'
import { useStore } from 'zustand'
import type { Played, Rehearsal, Stage } from '../../mocks/stage/rehearsal.ts'
import type { Lane } from '../lib/lane.ts'
import type { Language } from '../lib/language.ts'
import type { Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'

export type Practice = {
  readonly rehearsal: Rehearsal
  readonly lane: Lane
  readonly changeLane: (lane: Lane) => void
  /** The language of the instructions. */
  readonly language: Language
  /** What is left to do of the step at hand, in order. */
  readonly left: () => readonly Played[]
  /** How a person does a line of a model on the screen; nothing where it is not done there. */
  readonly movesOf: (line: Played) => readonly Move[]
  /** How a person comes to a page of the service. */
  readonly ways: (page: Page) => readonly Move[]
  /**
   * An author's Finnish sentence in the language of the instructions. The labels that it names are as they stand
   * on the screen, in the language of the service: drawn with `Said` they are marked with it.
   */
  readonly say: (sentence: string) => string
  /** What comes from the service and is shown outside of it: in its language, and without labels. */
  readonly service: {
    readonly language: Language
    readonly say: (sentence: string) => string
    /** What the screen calls a thing, as it is put into an instruction. */
    readonly label: (shown: string) => string
  }
  /** Leads on where an exercise that is a part of something ends. */
  readonly onward?: ReactNode
  /** Where a part ends before the exercise does: the step that is no more of it, and how one goes on all the same. */
  readonly stop?: { readonly step: string; readonly goOn: () => void } | undefined
}

export const PracticeContext = createContext<Practice | undefined>(undefined)

/** The rehearsal at hand. The component is drawn again whenever something happens in it. */
export function usePractice(): Practice & { readonly stage: Stage } {
  const practice = use(PracticeContext)
  if (!practice) throw new Error('usePractice needs a PracticeContext around it')
  const stage = useStore(practice.rehearsal.store)
  return { ...practice, stage }
}
