import type { Script } from '../../mocks/scenario/format/script.ts'
import { draftOf, isWritten } from '../../mocks/world/drafts.ts'
import { ruleOf } from '../../mocks/world/county.ts'
import { liveVisit } from '../../mocks/world/visit-state.ts'
import { latestOf } from '../../mocks/world/notice-facts.ts'
import { scopeOf } from '../../mocks/world/others.ts'
import { isProblem, type World } from '../../mocks/world/world.ts'
import type { Say } from '../../mocks/stage/core.ts'
import { type Rehearsal, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { newMessage } from '../../src/api/forms.ts'
import { type Act, type Input, isAct, operationNames, row } from '../../src/api/operations.ts'
import { recipes } from '../../src/app/recipes.ts'
import type { Move } from '../../src/lib/moves.ts'
import { barest, inputFor } from '../../src/testing/inputs.ts'
import { type Random, randomFrom } from '../../src/testing/random.ts'
import { type Told, toldBy } from './told.ts'

/** An act that somebody can do now, how it is done on the screen, and what the service tells after it. */
type Doing = {
  readonly act: Act | 'wait'
  readonly moves: readonly Move[]
  readonly told: Told
}

/** All that somebody can do in free practice: nothing of it is written down, it is found by trying. */
export type Plan = {
  readonly doings: readonly Doing[]
  /** What they cannot do: there is nothing to do it with, or nobody to do it for. */
  readonly cannot: readonly string[]
}

/** What somebody would do for another if the mandate reached it, and as what the service says that it does not. */
type Refused = {
  readonly act: Act
  readonly moves: readonly Move[]
  readonly what: string
}

/** First of all one gets in; one goes over to another, and out, when all else is done. */
const first: readonly Act[] = ['session.open', 'terms.accept', 'contact.save']
const last: readonly Act[] = ['people.switch', 'session.close']
const isOfVisit = (act: Act): boolean => act.startsWith('visits.') || act === 'devices.check'
const ofVisit = operationNames.filter(isAct).filter(isOfVisit)
const others = operationNames
  .filter(isAct)
  .filter((act) => !first.includes(act) && !last.includes(act) && !isOfVisit(act))
  .toSorted((a, b) => turnOf(a) - turnOf(b))

function turnOf(act: Act): number {
  // Opening a page does it: what is opened for something else would do it by the way.
  if (row(act).opening === true) return 0
  // What has been cancelled is there for nothing else, and not everybody may book anew.
  return act === 'appointments.cancel' ? 2 : 1
}

/** The other's contact details stand in the settings only: it is oneself who signs in for the first time. */
const forAnother: readonly Act[] = [...others, 'contact.save']

const tries = 60
const waits = 3

type Trying = {
  readonly rehearsal: Rehearsal
  readonly random: Random
  readonly doings: Doing[]
  readonly left: Set<string>
}

/**
 * What a persona can do from the front page on, each act at least once.
 * @param person in whose matters, when they are another's
 */
export function planOf(script: Script, today: number, say: Say, person?: string): Plan {
  const trying = begin(script, today, say)
  const { rehearsal, doings } = trying
  tryAll(trying, first)
  if (person !== undefined) turnTo(trying, person)
  agree(trying)
  visit(trying)
  const acts = person === undefined ? others : forAnother
  tryAll(trying, acts)
  for (let waited = 0; waited < waits; waited++) {
    rehearsal.advance()
    take(trying, { act: 'wait', moves: [] })
    tryAll(trying, acts)
  }
  for (const act of acts) if (trying.left.has(act)) prepare(trying, act)
  tryAll(trying, last)
  return { doings, cannot: [...trying.left] }
}

/** Somebody for whom a persona may act, and what they may not do for them. */
export type Other = {
  readonly person: string
  readonly limits: ReturnType<typeof scopeOf>['doesNotReach']
}

/** For whom a persona may act. */
export function othersOf(script: Script, today: number, say: Say): readonly Other[] {
  const world = startRehearsal(script, () => today, say).world()
  const valid = world.relations.filter(({ state }) => state === 'valid')
  return valid.map((relation) => ({
    person: relation.person,
    limits: scopeOf(world, relation).doesNotReach,
  }))
}

/** What a persona may not do for somebody, and what they do until they come to it. */
export function refusedOf(
  script: Script,
  today: number,
  say: Say,
  { person, limits }: Other,
): Pick<Plan, 'doings'> & { readonly refused: readonly Refused[] } {
  const trying = begin(script, today, say)
  const { doings } = trying
  tryAll(trying, first)
  turnTo(trying, person)
  const refused = limits.flatMap(({ what, operations }) =>
    operations.filter(isAct).map((act) => ({
      act,
      moves: movesFor(trying, act, wouldDo(trying, act)),
      what,
    })),
  )
  return { doings, refused }
}

function begin(script: Script, today: number, say: Say): Trying {
  const rehearsal = startRehearsal(script, () => today, say)
  return {
    rehearsal,
    random: randomFrom(1),
    doings: [],
    left: new Set([...first, ...others, ...ofVisit, ...last]),
  }
}

/** Takes up somebody else's matters, in which all is to be done anew. */
function turnTo(trying: Trying, person: string): void {
  if (!perform(trying, 'people.switch', { person })) throw new Error(`Nobody acts for ${person}`)
  trying.left.clear()
  for (const act of [...forAnother, ...ofVisit, ...last]) trying.left.add(act)
}

/** A remote visit is done in one go: whoever opens another page meanwhile has left it. */
function visit(trying: Trying): void {
  const { rehearsal } = trying
  tryAll(trying, ['devices.check', 'visits.join'])
  if (liveVisit(rehearsal.world()) === undefined) return
  for (let waited = 0; waited < waits; waited++) {
    rehearsal.advance()
    take(trying, { act: 'wait', moves: [] })
    tryAll(trying, ['visits.say', 'visits.switch', 'visits.show'])
  }
  tryAll(trying, ['visits.leave', 'visits.rate'])
}

function take({ rehearsal, doings }: Trying, doing: Omit<Doing, 'told'>): void {
  doings.push({ ...doing, told: toldBy(rehearsal) })
}

function tryAll(trying: Trying, acts: readonly Act[]): void {
  for (const act of acts) if (trying.left.has(act)) canDo(trying, act)
}

/** Without agreeing to messages one does not come to the form of a new one. */
function agree(trying: Trying): void {
  if (!trying.rehearsal.world().consents.messaging)
    perform(trying, 'consents.change', { consent: 'messaging', given: true })
}

/** Does an act after another that makes it possible, if there is one: it has been done before, and undone. */
function prepare(trying: Trying, act: Act): void {
  const { rehearsal, doings } = trying
  const before = rehearsal.store.getState()
  const { length } = doings
  for (const one of others) {
    if (canDo(trying, one) && canDo(trying, act)) return
    rehearsal.store.setState(before)
    doings.splice(length)
  }
}

/** Does an act with some input, if there is one with which it succeeds and changes something. */
function canDo(trying: Trying, act: Act): boolean {
  const { rehearsal, random } = trying
  for (let one = 0; one < tries; one++) {
    const input = inputFor(act, {
      rehearsal,
      random,
      wild: 0,
      drafts: [newMessage],
    })
    const likely = [barest(act, input), unasked(input), input]
    if (likely.some((some) => perform(trying, act, some))) return true
  }
  return false
}

/** What an act would be done with, if the mandate reached it. */
function wouldDo<A extends Act>({ rehearsal, random }: Trying, act: A): Input<A> {
  const context = {
    now: rehearsal.now(),
    say: (text: string) => text,
    armed: [],
  }
  for (let one = 0; one < tries; one++) {
    const input = inputFor(act, { rehearsal, random, wild: 0 })
    const decided = ruleOf(act).decide?.(rehearsal.world(), input, context) ?? []
    if (!isProblem(decided) && decided.length > 0) return input
  }
  throw new Error(`There is nothing to do ${act} with`)
}

/** What one says only when one is asked whether one is sure. */
const confirmations = { sure: undefined, notUrgent: undefined }

const unasked = <A extends Act>(input: Input<A>): Input<A> => ({
  ...input,
  ...confirmations,
})

const movesFor = <A extends Act>({ rehearsal }: Trying, act: A, input: Input<A>): readonly Move[] =>
  recipes[act](input, rehearsal.world().place.forms)

function perform<A extends Act>(trying: Trying, act: A, input: Input<A>): boolean {
  const { rehearsal } = trying
  const before = rehearsal.store.getState()
  if (!isOnScreen(act, input, rehearsal.world())) return false
  const moves = movesFor(trying, act, input)
  const outcome = rehearsal.perform(act, input)
  if ('notice' in input) read(rehearsal, input.notice)
  const has = rehearsal.store.getState().log.path.slice(before.log.path.length)
  if ('reply' in outcome && has.some(({ entry }) => entry.by === act)) {
    take(trying, { act, moves })
    for (const done of has.map(({ entry }) => entry.by)) trying.left.delete(done)
    return true
  }
  rehearsal.store.setState(before)
  return false
}

/** What a notice leads to opens with it, and is read. */
function read({ world, perform: tell }: Rehearsal, notice: string): void {
  const about = latestOf(world()).get(notice)
  if (about && 'conversation' in about) tell('messages.read', { conversation: about.conversation })
  if (about && 'result' in about) tell('results.read', { result: about.result })
}

/** Has the screen a place for it: a form of new messages, and something in it that can be thrown away? */
function isOnScreen(act: Act, input: object, world: World): boolean {
  if ('consent' in input && 'given' in input)
    return input.consent !== 'messaging' || input.given === true
  return act !== 'drafts.discard' || isWritten(draftOf(world, newMessage))
}
