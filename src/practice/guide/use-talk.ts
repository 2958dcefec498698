import { useState } from 'react'
import type { Choice, TalkStep } from '../../../mocks/scenario/format/talk.ts'
import type { Stage } from '../../../mocks/stage/rehearsal.ts'
import { usePractice } from '../practice-context.ts'

export type Talk = {
  readonly step: TalkStep
  /** What was said last in this step; undefined before anything has been. */
  readonly said: Choice | undefined
  /** The step is done; one goes on when one has read what came of it. */
  readonly done: boolean
  readonly say: (choice: Choice) => void
  readonly goOn: () => void
}

/** The conversation at hand: in the step itself, and after it until one goes on. */
export function useTalk(): Talk | undefined {
  const { rehearsal, stage, language } = usePractice()
  /** The turn of what was said here, as long as one stays with it. */
  const [turn, setTurn] = useState<number>()
  const { path } = stage.log
  const answered =
    turn === undefined ? undefined : path.findLast(({ entry }) => entry.seq === turn)?.entry.fact
  const current = rehearsal.step()
  const { steps } = stage.script.scenario
  const step =
    answered?.name === 'said' ? steps.find(({ id }) => id === answered.data.step) : current
  if (step?.kind !== 'talk') return undefined
  const choiceOf = (id: string) => step.choices.find((one) => one.id === id)
  const last = rehearsal.lastOf('said') && lastSaid(path, step)
  const said = last?.fact.name === 'said' ? choiceOf(last.fact.data.choice) : undefined
  return {
    step,
    said,
    done: current?.id !== step.id,
    say: (choice) => {
      // To try another answer is to go back to before the first: what came of that one goes too.
      const led = last && path.some(({ entry }) => entry.turn === last.turn && entry !== last)
      if (last && (led || current?.id !== step.id)) rehearsal.rewind(last.turn)
      setTurn(rehearsal.store.getState().log.all.length)
      rehearsal.say(choice.id, language)
    },
    goOn: () => setTurn(undefined),
  }
}

const lastSaid = (path: Stage['log']['path'], { id }: TalkStep) =>
  path.findLast(({ entry: { fact } }) => fact.name === 'said' && fact.data.step === id)?.entry
