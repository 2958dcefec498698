import { usePractice } from '../practice-context.ts'
import { useNews } from './use-news.ts'
import type { SeenSlip } from './use-slip.ts'

/** Says aloud, when there is a pause, what the guide has to tell: one thing at a time, and each only once. */
export function Announcer({ slip }: { slip: SeenSlip | undefined }) {
  const { rehearsal, say, stage } = usePractice()
  const news = useNews()
  const { scenario } = stage.script
  const step = rehearsal.step()
  const before = scenario.steps.find(({ id }) => id === rehearsal.scene().done.at(-1)?.step)
  const words = slip
    ? [slip.what, slip.why]
    : [before?.feedback, step ? step.goal : scenario.debrief.aim]
  return (
    <p role="status" className="visually-hidden">
      {words.map((sentence) => sentence && say(sentence)).join(' ')} {news}
    </p>
  )
}
