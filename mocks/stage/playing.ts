import type { Act, Input } from '../../src/api/operations.ts'
import type { Problem } from '../../src/api/problem.ts'
import type { Language } from '../../src/lib/language.ts'
import { fillPath } from '../../src/lib/paths.ts'
import { resolveTime } from '../../src/lib/time.ts'
import { fact } from '../world/world.ts'
import type { asking } from './asking.ts'
import type { Core } from './core.ts'
import type { happenings } from './happenings.ts'
import { openPageIn } from './questions.ts'
import type { telling } from './telling.ts'
import { type Given, resolvedValues, type Values, wordsIn } from './values.ts'
import { hasCome } from './visiting.ts'
import type { Act as Played } from './ways.ts'

type Parts = ReturnType<typeof asking> & ReturnType<typeof happenings> & ReturnType<typeof telling>

/** How the lines of a model are played, and what is said. */
export function playing(
  { state, world, scene, now, say, timed, add }: Core,
  { perform, settle, advance, note, noteLeft, leaveRoom, call, answer, guess }: Parts,
) {
  /** Says a choice of the step: the client hears it, and may do something. */
  function speak(choice: string, language: Language = 'fi'): void {
    const { scenario } = state().script
    const talk = scenario.steps.find(
      (one) => one.kind === 'talk' && one.choices.some(({ id }) => id === choice),
    )
    if (talk?.kind !== 'talk') return
    const chosen = talk.choices.find(({ id }) => id === choice)
    if (!chosen) return
    const turn = state().log.all.length
    add(fact('said', { step: talk.id, choice, quality: chosen.quality }), 'learner')
    for (const line of chosen.acts) play(line, language, turn)
  }

  /** Performs a line of a model. Returns the problem when an act is refused. */
  function play(line: Played, language: Language = 'fi', turn?: number): Problem | undefined {
    if ('say' in line) speak(line.say, language)
    else if ('guess' in line) guess(openPageIn(state()))
    else if ('wait' in line) {
      if (line.wait !== 'next') advance(resolveTime(line.wait, now()))
      else if (!hasCome(state().log, now())) advance()
    } else if ('open' in line) {
      // Its page asks the service, and so meets what has come by then.
      settle(now(), turn)
      const path = fillPath(line.open, wordsIn(resolved(line.with, language)))
      // What the client opens in a conversation, the screen has still to follow.
      const opened = fact('page.opened', { page: line.open, path })
      const from = turn ?? state().log.all.length
      add(opened, turn === undefined ? 'screen' : client)
      noteLeft()
      leaveRoom(opened, from)
    } else if (line.act === 'phone.call') call(line.with.to)
    else if (line.act === 'phone.answer') answer()
    else if (line.act === 'browser.reload') note(fact('page.reloaded', {}))
    else {
      const outcome = perform(line.act, inputOf(line, language), language, turn)
      return 'problem' in outcome ? outcome.problem : undefined
    }
    return undefined
  }

  /** An act line's input, in a language. */
  const inputOf = ({ with: values }: { readonly with: Values }, language: Language): Input<Act> =>
    asInput(resolved(values, language))

  /** The values of a line as things stand, in a language. */
  const resolved = (values: Values, language: Language): Given =>
    resolvedValues(values, {
      world: world(),
      path: state().log.path,
      opened: scene().opened,
      now: now(),
      say: (text) => say(text, language),
      timed: (text) => timed(say(text, language), language),
    })

  return { say: speak, play, resolved, inputOf }
}

/** What the client does in a conversation is logged under this name. */
export const client = 'client'

/** The loader has proven, against the act's contract, that a model's values are its input. */
const asInput = (values: Given) => values as Input<Act>
