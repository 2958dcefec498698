import type { Script } from '../../mocks/scenario/format/script.ts'
import { draftOf, isWritten } from '../../mocks/world/drafts.ts'
import type { World } from '../../mocks/world/world.ts'
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
  readonly cannot: readonly Act[]
  /** When something was done, in milliseconds. */
  readonly moments: readonly number[]
}

/** First of all one gets in; one goes over to another, and out, when all else is done. */
const first: readonly Act[] = ['session.open', 'terms.accept', 'contact.save']
const last: readonly Act[] = ['people.switch', 'session.close']
const isOpening = (act: Act): boolean => row(act).opening === true
const others = operationNames
  .filter(isAct)
  .filter((act) => !first.includes(act) && !last.includes(act))
  // Opening a page does it: what is opened for something else would do it by the way.
  .toSorted((a, b) => Number(isOpening(b)) - Number(isOpening(a)))

const tries = 60
const waits = 3

type Trying = {
  readonly rehearsal: Rehearsal
  readonly random: Random
  readonly doings: Doing[]
  readonly moments: number[]
  readonly left: Set<Act>
}

/** What a persona can do from the front page on, each act at least once. */
export function planOf(script: Script, today: number, say: Say): Plan {
  const rehearsal = startRehearsal(script, () => today, say)
  const trying: Trying = {
    rehearsal,
    random: randomFrom(1),
    doings: [],
    moments: [rehearsal.now()],
    left: new Set([...first, ...others, ...last]),
  }
  tryAll(trying, first)
  agree(trying)
  tryAll(trying, others)
  for (let waited = 0; waited < waits; waited++) {
    rehearsal.advance()
    take(trying, { act: 'wait', moves: [] })
    tryAll(trying, others)
  }
  for (const act of others) if (trying.left.has(act)) prepare(trying, act)
  tryAll(trying, last)
  return { doings: trying.doings, cannot: [...trying.left], moments: trying.moments }
}

function take({ rehearsal, doings, moments }: Trying, doing: Omit<Doing, 'told'>): void {
  doings.push({ ...doing, told: toldBy(rehearsal) })
  moments.push(rehearsal.now())
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
  const { rehearsal, doings, moments } = trying
  const before = rehearsal.store.getState()
  const { length } = doings
  for (const one of others) {
    if (canDo(trying, one) && canDo(trying, act)) return
    rehearsal.store.setState(before)
    moments.splice(moments.length - (doings.length - length))
    doings.splice(length)
  }
}

/** Does an act with some input, if there is one with which it succeeds and changes something. */
function canDo(trying: Trying, act: Act): boolean {
  const { rehearsal, random } = trying
  for (let one = 0; one < tries; one++) {
    const input = inputFor(act, { rehearsal, random, wild: 0, drafts: [newMessage] })
    const likely = [barest(act, input), unasked(input), input]
    if (likely.some((some) => perform(trying, act, some))) return true
  }
  return false
}

/** What one says only when one is asked whether one is sure. */
const confirmations = { sure: undefined, notUrgent: undefined }

const unasked = <A extends Act>(input: Input<A>): Input<A> => ({ ...input, ...confirmations })

function perform<A extends Act>(trying: Trying, act: A, input: Input<A>): boolean {
  const { rehearsal } = trying
  const before = rehearsal.store.getState()
  const { forms } = rehearsal.world().place
  if (!isOnScreen(act, input, rehearsal.world())) return false
  const moves = recipes[act](input, forms)
  const outcome = rehearsal.perform(act, input)
  const has = rehearsal.store.getState().log.path.slice(before.log.path.length)
  if ('reply' in outcome && has.some(({ entry }) => entry.by === act)) {
    take(trying, { act, moves })
    trying.left.delete(act)
    return true
  }
  rehearsal.store.setState(before)
  return false
}

/** Has the screen a place for it: a form of new messages, and something in it that can be thrown away? */
function isOnScreen(act: Act, input: object, world: World): boolean {
  if ('consent' in input && 'given' in input)
    return input.consent !== 'messaging' || input.given === true
  return act !== 'drafts.discard' || isWritten(draftOf(world, newMessage))
}
