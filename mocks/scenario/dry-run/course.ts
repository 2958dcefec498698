import { isAct } from '../../../src/api/operations.ts'
import { finish } from '../../../src/lib/steps.ts'
import type { Say } from '../../stage/core.ts'
import type { Stage } from '../../stage/rehearsal.ts'
import { type Act, type Way, waysOf } from '../../stage/ways.ts'
import type { Branch } from '../format/branch.ts'
import type { Failure } from '../format/failure.ts'
import type { Script } from '../format/script.ts'
import type { Slip } from '../format/slip.ts'
import type { Step } from '../format/step.ts'
import type { Choice, TalkStep } from '../format/talk.ts'
import * as words from '../messages/dry-run.ts'
import { noReply } from '../messages/steps.ts'
import type { Path } from '../read/read.ts'
import { leavesOf } from '../read/walk.ts'
import { runFree } from './free.ts'
import type { Fault, Run } from './parts.ts'
import type { Places } from './places.ts'
import { EndlessError, leg, type Seen, startPlayer, type Surprise } from './player.ts'
import { lookAt } from './reads.ts'
import type { Start } from './starts.ts'

/**
 * Plays a scenario from one day, in one language: its first ways to the end; then, from where each step was first
 * come to, every other way, branch, choice, slip and failure. Each is played once, so it takes as long as the
 * scenario is.
 * @returns the faults, and how many entries the stage has made
 */
export function runCourse(
  script: Script,
  start: Start,
  say: Say,
  places: Places,
  seen: Seen,
): { readonly faults: readonly Fault[]; readonly entries: number } {
  const faults: Fault[] = []
  const player = startPlayer(script, start, say, seen)
  const run: Run = {
    script,
    player,
    places,
    seen,
    tell: (path, message, severity = 'error') => faults.push({ path, message, severity }),
    arrivals: new Map(),
    modelled: new Set(),
  }
  try {
    player.play([{ open: script.scenario.opening.page, with: {} }])
    if (script.scenario.steps.length === 0) runFree(run)
    else playAll(run)
  } catch (error) {
    if (!(error instanceof EndlessError)) throw error
    const [cue] = error.cue === undefined ? seen.fired : [error.cue]
    run.tell(cue === undefined ? ['steps'] : places.cue(cue), words.doesNotEnd(cue ?? ''))
  }
  return { faults, entries: player.entries() }
}

function playAll(run: Run): void {
  const { script, player } = run
  const [first] = script.scenario.steps
  if (first && player.rehearsal.step() !== first) {
    const way = player.rehearsal.scene().done[0]?.way ?? ''
    run.tell([...run.places.way(first.id, way), 'done'], words.doneByOpening)
    return
  }
  playModels(run)
  const all = { slips: new Set(script.scenario.slips), branches: new Set(script.scenario.next) }
  const explored = new Set<string>()
  const explore = (): void => {
    for (const [id, arrival] of run.arrivals)
      if (!explored.has(id)) {
        explored.add(id)
        const step = script.scenario.steps.find((one) => one.id === id)
        if (step) tryAll(run, step, arrival, all, explored.size === 1)
      }
  }
  explore()
  for (const step of script.scenario.steps)
    for (const branch of step.next) {
      pursue(run, step, branch)
      explore()
    }
  for (const slip of all.slips)
    run.tell([...run.places.slip(slip.id), 'try'], words.slipNotMet(slip.id))
  for (const branch of all.branches)
    if (branch.model) {
      const path = ['next', script.scenario.next.indexOf(branch), 'model']
      run.tell(path, words.branchNotMet(branch.go))
    }
}

/** From step to step by the first way of each: so it is shown, and so one jumps. */
function playModels(run: Run): void {
  const { player, places, arrivals } = run
  const { rehearsal } = player
  const visits = new Map<string, number>()
  for (let step = rehearsal.step(); step; step = rehearsal.step()) {
    const times = (visits.get(step.id) ?? 0) + 1
    visits.set(step.id, times)
    if (times > 2) {
      run.tell([...places.step(step.id), 'id'], words.modelGoesRound(step.id))
      return
    }
    if (!arrivals.has(step.id)) arrivals.set(step.id, player.mark())
    run.modelled.add(step.id)
    const [way] = waysOf(step)
    const before = rehearsal.scene().done.length
    if (!way || !playWay(run, step, way)) return
    for (const passed of rehearsal.scene().done.slice(before + 1))
      run.tell([...places.way(passed.step, passed.way), 'done'], words.doneEarlier(passed.step))
  }
  player.settle()
  for (const [id, state] of rehearsal.scene().signals)
    if (state === 'missed')
      run.tell([...places.signal(id), 'missed'], words.signalMissed(id), 'warning')
}

/** Plays a way from where its step was come to, and tells what is wrong with it. Does it complete the step? */
function playWay(run: Run, step: Step, way: Way): boolean {
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
const planned: readonly string[] = ['urgent', 'service-fault', 'slot-taken']

function tellSurprise(
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

type Untried = { readonly slips: Set<Slip>; readonly branches: Set<Branch> }

/** Everything that can be tried in a step. */
function tryAll(run: Run, step: Step, arrival: Stage, all: Untried, first: boolean): void {
  const { player, script } = run
  const { rehearsal } = player
  const trial = (play: () => void): void => {
    player.back(arrival)
    play()
    arrive(run)
    player.settle()
    arrive(run)
  }
  // The first way of what the models come to has been played.
  for (const [index, way] of waysOf(step).entries())
    if (index > 0 || !run.modelled.has(step.id)) trial(() => playWay(run, step, way))
  for (const [index, branch] of step.next.entries())
    trial(() => tryBranch(run, step, branch, index))
  for (const slip of step.slips) trial(() => trySlip(run, step, slip))
  for (const failure of step.failures) trial(() => tryFailure(run, step, failure))
  if (step.kind === 'talk')
    for (const choice of step.choices) trial(() => tryChoice(run, step, choice))
  if (step.kind === 'where') {
    player.back(arrival)
    const page = rehearsal.openPage()
    if (!step.pages.includes(page))
      run.tell([...run.places.step(step.id), 'pages'], words.truePageMissing(page))
  }
  for (const slip of all.slips)
    trial(() => {
      player.play(slip.try)
      if (!rehearsal.scene().slips.some((one) => one.slip === slip.id)) return
      all.slips.delete(slip)
      if (player.completes(step.id))
        run.tell([...run.places.slip(slip.id), 'when'], words.slipCompletes(slip.id))
    })
  for (const branch of all.branches)
    if (branch.model)
      trial(() => {
        player.play(branch.model ?? [])
        if (hasLed(run, branch.go)) all.branches.delete(branch)
      })
  if (first)
    for (const { id, by } of script.scenario.cues)
      if (by === 'trainer') trial(() => rehearsal.fire(id))
}

/** Remembers where one has come to, the first time. */
function arrive({ player, arrivals }: Run): void {
  const id = player.rehearsal.step()?.id
  if (id !== undefined && !arrivals.has(id)) arrivals.set(id, player.mark())
}

/** Does the course stand in that step, or has it passed it? */
const hasLed = ({ player }: Run, to: string): boolean => {
  const { step = finish, done } = player.rehearsal.scene()
  return step === to || done.at(-1)?.step === to
}

const firstWay = ({ player }: Run, step: Step): void => {
  player.play(waysOf(step)[0]?.model ?? [])
}

function tryBranch(run: Run, step: Step, branch: Branch, index: number): void {
  const { player, places } = run
  if (branch.model === undefined) return
  const list = [...places.step(step.id), 'next', index, 'model']
  const surprises = player.play(branch.model)
  if (!player.hasLeft()) firstWay(run, step)
  if (!player.completes(step.id) || !hasLed(run, branch.go))
    run.tell(list, words.branchNotMet(branch.go))
  else for (const surprise of surprises) tellSurprise(run, list, branch.model, surprise)
}

function trySlip(run: Run, step: Step, slip: Slip): void {
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

function tryChoice(run: Run, step: TalkStep, choice: Choice): void {
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
function tryFailure(run: Run, step: Step, failure: Failure): void {
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

/**
 * A branch that nothing has taken, and that waits for something said or done wrong in a step before: that is done,
 * and the models played on from there.
 */
function pursue(run: Run, step: Step, branch: Branch): void {
  const { player, script, seen, arrivals } = run
  if (branch.if === undefined || seen.legs.has(leg(step.id, branch.go))) return
  for (const { value } of leavesOf(branch.if, [])) {
    const from = script.scenario.steps.find(
      (one) =>
        ('said' in value &&
          one.kind === 'talk' &&
          one.choices.some(({ id }) => id === value.said)) ||
        ('slip' in value && one.slips.some(({ id }) => id === value.slip)),
    )
    const arrival = from && arrivals.get(from.id)
    if (!from || !arrival) continue
    player.back(arrival)
    if ('said' in value) player.play([{ say: value.said }])
    if ('slip' in value) player.play(from.slips.find(({ id }) => id === value.slip)?.try ?? [])
    for (let round = 0; round <= script.scenario.steps.length; round++) {
      const now = player.rehearsal.step()
      if (!now) break
      const { since } = player.rehearsal.scene()
      firstWay(run, now)
      arrive(run)
      if (now.id === step.id || player.rehearsal.scene().since === since) break
    }
    player.settle()
  }
}
