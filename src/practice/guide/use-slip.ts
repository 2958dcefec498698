import { useState } from 'react'
import type { SlipMet } from '../../../mocks/stage/rehearsal.ts'
import { usePractice } from '../practice-context.ts'

/** The slip that the step at hand has met, until it is undone or looked past. */
export function useSlip(): { readonly met: SlipMet | undefined; readonly look: () => void } {
  const { rehearsal } = usePractice()
  const [passed, setPassed] = useState(-1)
  const met = rehearsal.slipMet()
  return {
    met: met?.turn === passed ? undefined : met,
    look: () => setPassed(met?.turn ?? -1),
  }
}
