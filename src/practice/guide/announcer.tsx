import { Suspense } from 'react'
import type { SlipMet } from '../../../mocks/stage/rehearsal.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import { parts } from './parts.ts'
import type { Talk } from './use-talk.ts'

type AnnouncerProps = {
  readonly met: SlipMet | undefined
  readonly talk: Talk | undefined
  /** What stands there is not to be done any more: that it ends is said above it. */
  readonly partOver: boolean
}

/** Says aloud, when there is a pause, what the guide has to tell: the step or the slip, and apart from it the news. */
export function Announcer({ met, talk, partOver }: AnnouncerProps) {
  const { rehearsal, say, stage, lane } = usePractice()
  const { scenario } = stage.script
  const step = rehearsal.step()
  const words = met
    ? [met.slip.what, met.repeated ? (met.slip.again ?? met.slip.why) : met.slip.why]
    : talk?.said
      ? [rehearsal.replyOf(talk.said), talk.said.why]
      : [
          lane === 'itse' ? undefined : rehearsal.feedback(),
          partOver
            ? undefined
            : (step?.goal ?? (scenario.steps.length > 0 ? scenario.debrief.aim : undefined)),
        ]
  return (
    <div className="visually-hidden">
      <p role="status">
        <Said>{words.map((sentence) => sentence && say(sentence)).join(' ')}</Said>
      </p>
      <p role="status">
        {rehearsal.news() && (
          <Suspense fallback={null}>
            <parts.news.Unseen as="said" />
          </Suspense>
        )}
      </p>
    </div>
  )
}
