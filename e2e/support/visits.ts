import { type Rehearsal, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Act as Played } from '../../mocks/stage/ways.ts'
import { loadLate } from '../../mocks/world/county.ts'
import { asked, liveVisit, visitOf } from '../../mocks/world/visit-state.ts'
import type { Visit, World } from '../../mocks/world/world.ts'
import type { Lane } from '../../src/lib/lane.ts'
import type { Language } from '../../src/lib/language.ts'
import { deviceOf } from './device-check.ts'
import {
  isVisit,
  modelOf,
  type Player,
  playLines,
  playStep,
  stopTime,
  visit as openLink,
} from './player.ts'
import { today } from './test.ts'
import { type Exercise, exercise, scenarioIds, stepOf } from './words.ts'

/** The scenarios that practise a remote visit. */
const visits: readonly string[] = scenarioIds.filter((id) => isVisit(exercise(id)))

const some =
  (holds: (visit: Visit) => boolean) =>
  (world: World): boolean =>
    Object.keys(world.visits).some((id) => holds(visitOf(world, id)))

/** What can be seen of a remote visit, and when it is so. */
export const stages = {
  waiting: some(({ state }) => state === 'waiting'),
  /** The professional waits for an answer. */
  call: some((visit) => visit.state === 'on' && asked(visit) !== undefined),
  lost: some(({ state }) => state === 'lost'),
  after: some(({ state }) => state === 'ended'),
} as const

export type Stage = keyof typeof stages

/** A place in a scenario: a step, and how many lines of its model have been played. */
type Place = { readonly id: string; readonly step: string; readonly lines: number }

/** The first scenario in which a remote visit comes to a stage, and where. */
async function placeOf(stage: Stage): Promise<Place> {
  await loadLate()
  for (const id of visits) {
    const found = placeIn(id, stage)
    if (found) return found
  }
  throw new Error(`No scenario comes to ${stage}`)
}

function placeIn(id: string, stage: Stage): Place | undefined {
  const { script, say } = exercise(id)
  const rehearsal = startRehearsal(script, () => today.getTime(), say)
  for (let step = rehearsal.step(); step; step = rehearsal.step()) {
    const now = step.id
    for (const [index, line] of modelOf(step).entries()) {
      rehearsal.play(line)
      const lines = rehearsal.step()?.id === now ? index + 1 : modelOf(step).length
      if (stages[stage](rehearsal.world())) return { id, step: now, lines }
    }
  }
  return undefined
}

/** The first step that begins at a stage, and with whom one speaks then. In a call somebody is about to speak, or waits for an answer. */
export async function startingIn(
  stage: Stage,
): Promise<{ readonly id: string; readonly step: string; readonly who: string }> {
  await loadLate()
  const holds = stage === 'call' ? some(({ state }) => state === 'on') : stages[stage]
  for (const id of visits) {
    const { script, say } = exercise(id)
    const rehearsal = startRehearsal(script, () => today.getTime(), say)
    for (let step = rehearsal.step(); step; step = rehearsal.step()) {
      if (holds(rehearsal.world())) return { id, step: step.id, who: whoIn(rehearsal) }
      for (const line of modelOf(step)) rehearsal.play(line)
    }
  }
  throw new Error(`No step begins at ${stage}`)
}

/** With whom one is in the call, and as what. */
function whoIn(rehearsal: Rehearsal): string {
  const appointment = liveVisit(rehearsal.world()) ?? ''
  const outcome = rehearsal.perform('visits.get', { appointment })
  const { name = '', role = '' } = ('reply' in outcome && outcome.reply.professional) || {}
  return `${name}, ${role}`
}

/** The first scenario with a device check, and its step. */
export function deviceCheck(): { readonly id: string; readonly step: string } {
  for (const id of visits)
    for (const step of exercise(id).script.scenario.steps)
      if (modelOf(step).some((line) => deviceOf(line) === 'camera') && step.failures.length === 0)
        return { id, step: step.id }
  throw new Error('No scenario has a device check')
}

type Coming = {
  readonly language?: Language
  readonly lane?: Lane
  /** From the device check on, so that the camera is on. */
  readonly devices?: true
}

/** Comes to a stage of a remote visit as a person does; time stands still there. */
export async function comeTo(
  { tab, hand }: Pick<Player, 'tab' | 'hand'>,
  stage: Stage,
  { language = 'fi', lane = 'itse', devices }: Coming = {},
): Promise<Player> {
  const place = devices ? placeIn(deviceCheck().id, stage) : await placeOf(stage)
  if (!place) throw new Error(`The scenario does not come to ${stage}`)
  const practice = exercise(place.id)
  const player: Player = { tab, hand, exercise: practice, language, lane }
  const from = devices ? deviceCheck().step : place.step
  await openLink(tab, { scenario: place.id, step: from, language, lane })
  await stopTime(tab)
  for (const step of stepsBetween(practice, from, place.step)) await playStep(player, step)
  const model = modelOf(stepOf(practice, place.step))
  await playLines(player, model.slice(0, place.lines), model)
  return player
}

function stepsBetween({ script }: Exercise, from: string, to: string) {
  const { steps } = script.scenario
  const at = (id: string) => steps.findIndex((step) => step.id === id)
  return steps.slice(at(from), at(to))
}

/** Comes to the device check, before anything has been allowed. */
export async function comeToDevices(
  { tab, hand }: Pick<Player, 'tab' | 'hand'>,
  { language = 'fi', lane = 'itse' }: Coming = {},
): Promise<Player> {
  const { id, step } = deviceCheck()
  const practice = exercise(id)
  const player: Player = { tab, hand, exercise: practice, language, lane }
  const model: readonly Played[] = modelOf(stepOf(practice, step))
  const first = model.findIndex((line) => deviceOf(line) !== undefined)
  await openLink(tab, { scenario: id, step, language, lane })
  await stopTime(tab)
  await playLines(player, model.slice(0, first), model)
  return player
}
