import { useState } from 'react'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { usePractice } from '../practice-context.ts'

/** In how many more rounds all guidance has gone. */
const rounds = 3

/**
 * Whoever has come to the end of a scenario and begins anew is guided less: from the last step backwards, a third
 * of the steps more each time. What has gone can be asked for again.
 */
export function useFading({ id }: Step): { readonly faded: boolean; readonly show: () => void } {
  const { rehearsal, stage } = usePractice()
  const [shown, setShown] = useState<string>()
  const { steps } = stage.script.scenario
  const kept = steps.length - Math.ceil((steps.length / rounds) * rehearsal.rounds())
  const index = steps.findIndex((step) => step.id === id)
  const place = `${rehearsal.rounds()} ${id}`
  return { faded: index >= kept && shown !== place, show: () => setShown(place) }
}
