import { leftIn } from '../../mocks/stage/lines-left.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Act as Played } from '../../mocks/stage/ways.ts'
import type { FormShapes } from '../api/acts.ts'
import type { Act, Input } from '../api/operations.ts'
import type { Language } from '../lib/language.ts'
import type { Move } from '../lib/moves.ts'
import type { Page } from '../lib/paths.ts'
import {
  opening as openingAppointment,
  openingMove,
  openingVisit,
} from '../portal/appointments/acts.ts'
import { opening as openingHealth } from '../portal/health/acts.ts'
import { opening as openingForm } from '../portal/forms/acts.ts'
import { opening as openingHelp } from '../portal/help/acts.ts'
import { anchor as visit } from '../portal/visit/acts.ts'
import { openingChat, opening as openingServices } from '../portal/services/acts.ts'
import { openingDevices, openingRoom, outside, recipes, ways } from './recipes.ts'

/** What is left to do of the step at hand by its first way, in order. */
export const leftOf = (rehearsal: Rehearsal) => (): readonly Played[] =>
  leftIn(rehearsal.store.getState(), rehearsal.now())

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
      const { appointment, conversation, form, result, kind, test, plan, area, chat, help } =
        rehearsal.resolved(line.with, language)
      if (typeof appointment === 'string')
        return (openings[line.open] ?? openingAppointment)(appointment)
      if (typeof form === 'string') return openingForm(form)
      if (typeof conversation === 'string') return recipes['messages.read']({ conversation })
      if (typeof result === 'string') return recipes['results.read']({ result })
      for (const key of [kind, test, plan])
        if (typeof key === 'string') return openingHealth(line.open, key)
      if (typeof chat === 'string') return openingChat(chat)
      if (typeof area === 'string') return openingServices(area)
      if (typeof help === 'string') return openingHelp(help)
      return [{ move: 'open', page: line.open }]
    }
    if (line.act === 'phone.call') return outside['phone.call'](line.with)
    if (line.act === 'phone.answer') return outside['phone.answer']()
    if (line.act === 'browser.reload') return []
    const moves = doing(line.act, rehearsal.inputOf(line, language), rehearsal.world().place.forms)
    // The button itself says that it is too late or too early: nothing opens.
    return line.refused === 'too-late' || line.refused === 'too-early'
      ? upTo(line.act, moves)
      : moves
  }

/** To the pages of an appointment beside its own. */
const openings: Partial<Record<Page, (appointment: string) => readonly Move[]>> = {
  'appointments.move': openingMove,
  visit: (appointment) => openingVisit(appointment),
  'visit.devices': openingDevices,
  'visit.room': openingRoom,
}

/** The moves up to the press of the button that is called as the act is. It is inactive. */
const upTo = (act: Act, moves: readonly Move[]): readonly Move[] => {
  const last = moves.findIndex((one) => one.move === 'press' && one.anchor === buttonOf(act))
  return moves
    .slice(0, last + 1)
    .map((one, index) => (one.move === 'press' && index === last ? { ...one, refused: true } : one))
}

/** Most buttons are called as their acts are. */
const buttonOf = (act: Act): string => (act === 'visits.join' ? visit.join : act)

const doing = <A extends Act>(act: A, input: Input<A>, forms: FormShapes): readonly Move[] =>
  recipes[act](input, forms)
