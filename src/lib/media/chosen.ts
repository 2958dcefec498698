import { useSyncExternalStore } from 'react'
import type { Mode } from './media.ts'

/** What was chosen in this tab. Nothing of it is kept. */
export type Chosen = {
  /** Undefined as long as one has not said how one wants to be seen. */
  readonly mode: Mode | undefined
  readonly camera: string | undefined
  readonly microphone: string | undefined
  readonly speaker: string | undefined
}

const nothing: Chosen = {
  mode: undefined,
  camera: undefined,
  microphone: undefined,
  speaker: undefined,
}

let current = nothing

const listeners = new Set<() => void>()

const subscribe = (changed: () => void): (() => void) => {
  listeners.add(changed)
  return () => {
    listeners.delete(changed)
  }
}

const become = (next: Chosen): void => {
  current = next
  for (const changed of listeners) changed()
}

export const chosen = (): Chosen => current

/** Chooses something; the rest stays. */
export const choose = (changes: Partial<Chosen>): void => become({ ...current, ...changes })

/** Begins anew: whatever is open is closed. */
export const forgetChosen = (): void => become(nothing)

/** What is chosen: the screen follows. */
export const useChosen = (): Chosen => useSyncExternalStore(subscribe, chosen)
