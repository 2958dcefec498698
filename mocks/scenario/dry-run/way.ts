import { type Act, type Way, waysOf } from '../../stage/ways.ts'
import type { Step } from '../format/step.ts'
import * as words from '../messages/dry-run.ts'
import type { Path } from '../read/read.ts'
import type { Run } from './parts.ts'
import type { Surprise } from './player.ts'

/** Plays a way from where its step was come to, and tells what is wrong with it. Does it complete the step? */
export function playWay(run: Run, step: Step, way: Way): boolean {
  const { player, places } = run
  const { rehearsal } = player
  const before = rehearsal.scene()
  const surprises = player.play(way.model)
  const { done, slips } = rehearsal.scene()
  const list = [...places.way(step.id, way.id), 'model']
  const completed = done[before.done.length]
  if (completed?.step !== step.id) {
    tellNotDone(run, step, way, list, surprises.at(-1))
    return false
  }
  if (completed.way !== way.id)
    run.tell([...places.way(step.id, way.id), 'done'], words.otherWayCounts(way.id, completed.way))
  for (const surprise of surprises) tellSurprise(run, list, way.model, surprise)
  for (const { slip } of slips.slice(before.slips.length))
    run.tell([...places.slip(slip), 'when'], words.slipInModel(slip))
  return true
}

function tellNotDone(
  { tell, places }: Run,
  step: Step,
  { model }: Way,
  list: Path,
  last: Surprise | undefined,
): void {
  if (step.kind === 'talk') tell([...places.step(step.id), 'done'], words.goodNotEnough(step.id))
  else tell(last ? places.act(list, model, last) : list, words.notDone(step.id, last?.reason))
}

/** Refusals that are planned need no word. */
const planned: readonly string[] = [
  'urgent',
  'service-fault',
  'slot-taken',
  'identification-failed',
  'unauthenticated',
]

/** Tells what a line led to that was not wanted, or that it did not lead to what was. */
export function tellSurprise(
  { tell, places }: Run,
  list: Path,
  acts: readonly Act[],
  surprise: Surprise,
): void {
  const { reason, wanted } = surprise
  const path = places.act(list, acts, surprise)
  if (wanted === undefined) {
    if (reason !== undefined && !planned.includes(reason))
      tell(path, words.refusedAct(reason), 'warning')
  } else if (reason === undefined) tell(path, words.notRefused(wanted))
  else tell(path, words.refusedOtherwise(wanted, reason))
}

/** Goes on by the first way of a step. */
export const firstWay = ({ player }: Run, step: Step): void => {
  player.play(waysOf(step)[0]?.model ?? [])
}
