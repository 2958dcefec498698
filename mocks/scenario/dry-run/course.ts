import type { Say } from '../../stage/core.ts'
import type { Stage } from '../../stage/rehearsal.ts'
import { waysOf } from '../../stage/ways.ts'
import type { Branch } from '../format/branch.ts'
import type { Script } from '../format/script.ts'
import type { Slip } from '../format/slip.ts'
import type { Step } from '../format/step.ts'
import * as words from '../messages/dry-run.ts'
import { runFree } from './free.ts'
import type { Fault, Run } from './parts.ts'
import type { Places } from './places.ts'
import { EndlessError, type Seen, startPlayer } from './player.ts'
import { pursue } from './pursue.ts'
import type { Start } from './starts.ts'
import { arrive, hasLed, tryBranch, tryChoice, tryFailure, trySlip } from './trials.ts'
import { playWay } from './way.ts'

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
