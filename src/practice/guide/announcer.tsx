import { usePractice } from '../practice-context.ts'
import { useNews } from './use-news.ts'
import type { SeenSlip } from './use-slip.ts'

/** Says aloud, when there is a pause, what the guide has to tell: the step or the slip, and apart from it the news. */
export function Announcer({ slip }: { slip: SeenSlip | undefined }) {
  const { rehearsal, say, stage } = usePractice()
  const news = useNews()
  const { scenario } = stage.script
  const step = rehearsal.step()
  const before = scenario.steps.find(({ id }) => id === rehearsal.scene().done.at(-1)?.step)
  const words = slip
    ? [slip.what, slip.why]
    : [
        before?.feedback,
        step?.goal ?? (scenario.steps.length > 0 ? scenario.debrief.aim : undefined),
      ]
  return (
    <div className="visually-hidden">
      <p role="status">{words.map((sentence) => sentence && say(sentence)).join(' ')}</p>
      <p role="status">{news}</p>
    </div>
  )
}
