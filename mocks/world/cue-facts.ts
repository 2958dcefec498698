import { resolveTime, toIso } from '../../src/lib/time.ts'
import type { Cue } from '../scenario/format/cue.ts'
import { chosenTime } from './free-times.ts'
import { liveVisit, visitOf } from './visit-state.ts'
import { type Fact, fact, own, type World } from './world.ts'

/** The lines of cues that the first rehearsals do not need. */
export type LateLine = Exclude<
  Cue['do'][number],
  | { readonly pause: unknown }
  | { readonly 'professional.replied': unknown }
  | { readonly 'message.taken': unknown }
  | { readonly 'conversation.closed': unknown }
>

/**
 * The facts of a cue's line, with what it leaves out.
 * @param about the appointment of the fact that set the cue off; empty where it had none
 */
export function cueFacts(line: LateLine, about: string, world: World, at: number): readonly Fact[] {
  if ('slot.taken' in line) {
    const chosen = chosenTime(world)
    return chosen ? [chosen] : []
  }
  if ('appointment.given' in line) {
    const { with: professional, when, ...given } = line['appointment.given']
    const start = toIso(resolveTime(when, at))
    const { notices: reminder } = world.contact
    const by = professional
    return [fact('appointment.booked', { ...given, professional, start, reason: '', reminder, by })]
  }
  if ('appointment.cancelled' in line) {
    const { appointment = about } = line['appointment.cancelled']
    const { state, unit } = own(world.appointments, appointment) ?? {}
    return unit !== undefined && state === 'booked'
      ? [fact('appointment.cancelled', { appointment, unit, why: 'unit' })]
      : []
  }
  if ('task.given' in line) {
    const given = line['task.given']
    return [fact('task.given', { ...given, due: toIso(resolveTime(given.due, at)) })]
  }
  if ('task.dropped' in line) return [fact('task.dropped', line['task.dropped'])]
  if ('professional.wrote' in line) return [fact('professional.wrote', line['professional.wrote'])]
  const appointment = liveVisit(world) ?? Object.keys(world.visits).at(-1) ?? ''
  // Whom one speaks with already does not phone.
  if ('phone.rang' in line)
    return visitOf(world, appointment).state === 'on'
      ? []
      : [fact('phone.rang', line['phone.rang'])]
  // Nobody is let in who has left the waiting room: they wait for it anew.
  if ('visit.admitted' in line)
    return visitOf(world, appointment).state === 'waiting'
      ? [fact('visit.admitted', { appointment, ...line['visit.admitted'] })]
      : []
  if ('professional.spoke' in line)
    return [fact('professional.spoke', { appointment, ...line['professional.spoke'] })]
  if ('visit.entered' in line)
    return [fact('visit.entered', { appointment, ...line['visit.entered'] })]
  if ('visit.departed' in line)
    return [fact('visit.departed', { appointment, ...line['visit.departed'] })]
  if ('visit.ended' in line) return [fact('visit.ended', { appointment, ...line['visit.ended'] })]
  return [fact('result.arrived', line['result.arrived'])]
}
