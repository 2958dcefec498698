import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'

/** What was started or ended last, in words; undefined when nothing was, or something has been done since. */
export function useTold(): string | undefined {
  const { t } = useTranslation('trainer')
  const { rehearsal, say, stage } = usePractice()
  const { cues, steps } = stage.script.scenario
  const last = rehearsal.byHand()
  if (!last) return undefined
  const things = [...cues, ...steps.flatMap(({ failures }) => failures)]
  const { data } = last
  const id = 'cue' in data ? data.cue : 'failure' in data ? data.failure : undefined
  const name = things.find((one) => one.id === id)?.name
  if (name === undefined) return undefined
  return t(last.name === 'failure.ended' ? 'ended' : 'started', { name: say(name) })
}
