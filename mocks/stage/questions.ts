import { type Page, pageAt } from '../../src/lib/paths.ts'
import type { Failure } from '../scenario/format/failure.ts'
import type { Slip } from '../scenario/format/slip.ts'
import type { Choice } from '../scenario/format/talk.ts'
import type { Stage } from './core.ts'
import { armed } from './failures.ts'
import { isToldOf, lastNamed, present } from './log.ts'
import { routeTo } from './route.ts'
import { slipsIn, stepOf } from './scene.ts'
import { isMet } from './truth.ts'
import { waysOf } from './ways.ts'

/** A wrong turn that was taken in the step at hand. */
type SlipMet = {
  readonly slip: Slip
  /** Where undoing it rewinds to. */
  readonly turn: number
  /** It had been met before, if only in what was taken back. */
  readonly repeated: boolean
}

/** What the other answers to a choice, as things stand: an author's sentence. */
export function replyIn({ log }: Stage, { reply }: Choice): string {
  if (typeof reply === 'string') return reply
  const { scene } = present(log)
  return reply.find(({ if: when }) => when === undefined || isMet(when, scene))?.text ?? ''
}

/** The page of the service that stands open. */
export function openPageIn({ script, log }: Stage): Page {
  const opened = lastNamed(log.path, 'page.opened')?.entry.fact
  const page = opened?.name === 'page.opened' ? pageAt(opened.data.path)?.page : undefined
  return page ?? script.scenario.opening.page
}

/** The slip that the step at hand has met last. */
export function slipMetIn({ script, log }: Stage): SlipMet | undefined {
  const { scene } = present(log)
  const met = scene.slips.findLast((one) => one.step === scene.step)
  const slips = slipsIn(script.scenario, stepOf(script.scenario, scene))
  const slip = slips.find(({ id }) => id === met?.slip)
  if (!met || !slip) return undefined
  return { slip, turn: met.turn, repeated: isToldOf(log, slip.id, met.turn) }
}

/** The planned failure that has been met and lasts. What is slow is told as it begins: it is met too late. */
export function failingIn({ script, log }: Stage): Failure | undefined {
  const { scene } = present(log)
  return armed(script.scenario, scene).find(({ id, failure }) => {
    const course = scene.failures.get(id)
    return course !== undefined && (course.times > 0 || failure === 'F25')
  })
}

/** The steps to which a jump can lead, by their ids. */
export const reachableIn = ({ script: { scenario } }: Stage): readonly string[] =>
  scenario.steps.map(({ id }) => id).filter((id) => routeTo(scenario, id))

/** What is said of the step that was done last: an author's sentence. Undefined when none has been. */
export function feedbackIn({ script, log }: Stage): string | undefined {
  const last = present(log).scene.done.at(-1)
  const passed = script.scenario.steps.find(({ id }) => id === last?.step)
  // In a conversation it was read with the answer.
  if (passed?.kind === 'talk') return undefined
  return passed && waysOf(passed).find(({ id }) => id === last?.way)?.feedback
}
