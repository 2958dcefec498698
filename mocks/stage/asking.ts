import { type Input, isAct, type Operation, type Reply } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import type { Language } from '../../src/lib/language.ts'
import type { Failure } from '../scenario/format/failure.ts'
import { ruleOf } from '../world/county.ts'
import { type Context, fact, isProblem } from '../world/world.ts'
import type { Core } from './core.ts'
import { armed } from './failures.ts'
import { isMetBy, refusal, refusedAtTheDoor } from './refusals.ts'

/** What comes of an operation. */
export type Outcome<O extends Operation = Operation> =
  | { readonly reply: Reply<O> }
  | { readonly problem: Problem }

/** What the stage has to do meanwhile. */
type Meanwhile = {
  /** Lets happen what is due by then. */
  readonly settle: (by: number) => void
  /** Tells of what was begun in a form and left. */
  readonly noteLeft: (turn: number) => void
}

/** How the service is asked: the one way into the world. */
export function asking({ state, world, scene, now, say, timed, add }: Core, meanwhile: Meanwhile) {
  /** Carries out an operation for the portal, a model or a robot. */
  function perform<O extends Operation>(
    operation: O,
    input: Input<O>,
    language: Language = 'fi',
    turn = state().log.all.length,
  ): Outcome<O> {
    const rule = ruleOf(operation)
    meanwhile.settle(now())
    const lurking = lurkingFor(operation)
    const context: Context = {
      now: now(),
      say: (text) => timed(say(text, language), language),
      armed: lurking.map(({ failure }) => failure),
      fileRefused: fileRefusedBy(lurking),
    }
    const wasIn = world().session !== null
    const decided =
      refusedAtTheDoor(world(), operation, lurking) ?? rule.decide?.(world(), input, context) ?? []
    for (const failure of lurking)
      if (isMetBy(failure, decided)) meet(failure, operation, context.now, turn)
    if (isProblem(decided)) {
      if (wasIn && decided.type === 'unauthenticated')
        add(fact('session.expired', {}), 'cue', context.now, turn)
      if (isAct(operation)) add(refusal(operation, decided, input), operation, context.now, turn)
      for (const happened of rule.refused?.(world(), input, decided) ?? [])
        add(happened, 'cue', context.now, turn)
      return { problem: decided }
    }
    for (const happened of decided) add(happened, operation, context.now, turn)
    if (operation === 'drafts.save') meanwhile.noteLeft(turn)
    const reply = rule.view(world(), input, context, decided)
    return isProblem(reply) ? { problem: reply } : { reply }
  }

  const lurkingFor = (operation: Operation): readonly Failure[] =>
    armed(state().script.scenario, scene()).filter(({ on }) => on === operation)

  /** How long an operation takes to be answered, in milliseconds. */
  const slowness = (operation: Operation): number =>
    lurkingFor(operation).some(({ failure }) => failure === 'F25') ? slow : 0

  function meet({ id, failure: kind }: Failure, operation: Operation, at: number, turn: number) {
    if (!scene().begun.has(id))
      add(fact('failure.began', { failure: id, kind }), operation, at, turn)
    add(fact('failure.met', { failure: id, kind, operation }), operation, at, turn)
  }

  return { perform, slowness }
}

/** Why a planned failure does not take a file. */
function fileRefusedBy(lurking: readonly Failure[]): Context['fileRefused'] {
  const planned = lurking.find(({ failure }) => failure === 'F23')
  return planned && (planned.why ?? 'too-large')
}

/** How long a slow service takes to answer, in milliseconds. */
const slow = 4000
