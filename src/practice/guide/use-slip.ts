import { useState } from 'react'
import type { Slip } from '../../../mocks/scenario/format.ts'
import { usePractice } from '../practice-context.ts'

export type SeenSlip = Slip & {
  /** Where undoing it rewinds to. */
  readonly turn: number
}

/** The slip that the step at hand has met, until it is undone or looked past. */
export function useSlip(): { readonly slip: SeenSlip | undefined; readonly look: () => void } {
  const { rehearsal } = usePractice()
  const [passed, setPassed] = useState(-1)
  const step = rehearsal.step()
  const met = rehearsal.scene().slips.findLast((one) => one.step === step?.id)
  const slip = step?.slips.find(({ id }) => id === met?.slip)
  return {
    slip: slip && met && met.turn !== passed ? { ...slip, turn: met.turn } : undefined,
    look: () => setPassed(met?.turn ?? -1),
  }
}
