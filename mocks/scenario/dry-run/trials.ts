import { isAct } from '../../../src/api/operations.ts'
import { finish } from '../../../src/lib/steps.ts'
import { waysOf } from '../../stage/ways.ts'
import type { Branch } from '../format/branch.ts'
import type { Failure } from '../format/failure.ts'
import type { Slip } from '../format/slip.ts'
import type { Step } from '../format/step.ts'
import type { Choice, TalkStep } from '../format/talk.ts'
import * as words from '../messages/dry-run.ts'
import { noReply } from '../messages/steps.ts'
import type { Run } from './parts.ts'
import { lookAt } from './reads.ts'
import { firstWay, tellSurprise } from './way.ts'

/** Remembers where one has come to, the first time. */
export function arrive({ player, arrivals }: Run): void {
  const id = player.rehearsal.step()?.id
  if (id !== undefined && !arrivals.has(id)) arrivals.set(id, player.mark())
}

/** Does the course stand in that step, or has it passed it? */
export const hasLed = ({ player }: Run, to: string): boolean => {
  const { step = finish, done } = player.rehearsal.scene()
  return step === to || done.at(-1)?.step === to
}

/** Takes a branch by its own model. */
export function tryBranch(run: Run, step: Step, branch: Branch, index: number): void {
  const { player, places } = run
  if (branch.model === undefined) return
  const list = [...places.step(step.id), 'next', index, 'model']
  const surprises = player.play(branch.model)
  if (!player.hasLeft()) firstWay(run, step)
  if (!player.completes(step.id) || !hasLed(run, branch.go))
    run.tell(list, words.branchNotMet(branch.go))
  else for (const surprise of surprises) tellSurprise(run, list, branch.model, surprise)
}

/** Slips, twice where that is told, and sees whether the step can be done all the same. */
export function trySlip(run: Run, step: Step, slip: Slip): void {
  const { player, places } = run
  const { rehearsal } = player
  const made = (): number => rehearsal.scene().slips.filter((one) => one.slip === slip.id).length
  const { session } = rehearsal.world()
  const path = places.slip(slip.id)
  const before = made()
  const expected = player.play(slip.try).filter(({ wanted }) => wanted !== undefined)
  for (const surprise of expected) tellSurprise(run, [...path, 'try'], slip.try, surprise)
  if (made() === before) {
    run.tell([...path, 'try'], words.slipNotMet(slip.id))
    return
  }
  if (player.completes(step.id)) {
    run.tell([...path, 'when'], words.slipCompletes(slip.id))
    return
  }
  player.play(slip.again === undefined ? [] : slip.try)
  // What can be taken back can be done once more, and leaves the step as it was.
  if (slip.undo) return
  if (slip.again !== undefined && made() < before + 2)
    run.tell([...path, 'again'], words.slipNotAgain(slip.id))
  if (rehearsal.world().session !== session)
    player.play([{ act: 'session.open', with: { method: 'bank' } }])
  for (const { model } of waysOf(step)) if (!player.hasLeft()) player.play(model)
  if (!player.hasLeft()) run.tell([...path, 'undo'], words.slipEndsAll(slip.id))
}

/** Says a choice, and sees whether the step can be done all the same. */
export function tryChoice(run: Run, step: TalkStep, choice: Choice): void {
  const { player, places } = run
  const act = { say: choice.id }
  for (const surprise of player.play([act])) tellSurprise(run, [], [act], surprise)
  if (player.rehearsal.replyOf(choice) === '')
    run.tell([...places.choice(choice.id), 'reply'], noReply(choice.id))
  if (player.hasLeft()) return
  firstWay(run, step)
  if (!player.hasLeft())
    run.tell([...places.choice(choice.id), 'id'], words.choiceEndsAll(choice.id))
}

/** Lets a failure begin, and sees whether the step can be done all the same. */
export function tryFailure(run: Run, step: Step, failure: Failure): void {
  const { player, places } = run
  const { rehearsal } = player
  if (failure.by === 'trainer') rehearsal.arm(failure.id)
  if (!isAct(failure.on)) lookAt(rehearsal, failure.on)
  if (failure.by === undefined) return
  const rounds = Math.min(failure.times ?? 0, 5) + 2
  for (let round = 0; round < rounds && !player.hasLeft(); round++) {
    firstWay(run, step)
    if (!player.hasLeft()) player.settle()
  }
  if (!player.hasLeft()) run.tell([...places.failure(failure.id), 'id'], words.noWayOut(failure.id))
}
