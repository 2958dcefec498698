import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Act as Played } from '../../mocks/stage/ways.ts'
import type { Act, Input } from '../api/operations.ts'
import type { Language } from '../lib/language.ts'
import type { Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'
import { outside, recipes, ways } from './recipes.ts'

/** How a person comes to a page. */
export const wayTo = (page: Page): readonly Move[] => ways[page]

/**
 * How a person does a line of a model on the screen: its recipe, with the line's words in the language of the
 * service. Nothing for what is done in the guide: waiting, saying, guessing.
 */
export const movesOf =
  (rehearsal: Rehearsal, language: Language) =>
  (line: Played): readonly Move[] => {
    if ('say' in line || 'guess' in line || 'wait' in line) return []
    if ('open' in line) {
      const { conversation } = rehearsal.resolved(line.with, language)
      return typeof conversation === 'string'
        ? recipes['messages.read']({ conversation })
        : [{ move: 'open', page: line.open }]
    }
    if (line.act === 'phone.call') return outside['phone.call'](line.with)
    if (line.act === 'browser.reload') return []
    return doing(line.act, rehearsal.inputOf(line, language))
  }

const doing = <A extends Act>(act: A, input: Input<A>): readonly Move[] => recipes[act](input)
