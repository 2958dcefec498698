import { resolveTime, toIso } from '../../src/lib/time.ts'
import type { Cue } from '../scenario/format/cue.ts'
import { times } from '../world/county.ts'
import { liveVisit, visitOf } from '../world/visit-state.ts'
import { type Fact, fact, own, type World } from '../world/world.ts'
import type { Entry } from './scene.ts'

/** A cue's fact with the fields that it leaves out taken from the fact that set it off. A pause is none. */
export function cueFacts(
  line: Cue['do'][number],
  trigger: Entry | undefined,
  world: World,
  at: number,
): readonly Fact[] {
  const data = trigger?.fact.data ?? {}
  const inherited = 'conversation' in data ? (data.conversation ?? '') : ''
  if ('pause' in line) return []
  if ('slot.taken' in line) {
    const chosen = times().chosenTime(world)
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
    const about = 'appointment' in data ? (data.appointment ?? '') : ''
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
  if ('professional.replied' in line) {
    const { conversation = inherited, ...rest } = line['professional.replied']
    return [fact('professional.replied', { ...rest, conversation })]
  }
  if ('message.taken' in line) {
    const { conversation = inherited, by } = line['message.taken']
    return [fact('message.taken', { conversation, by })]
  }
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
  if ('result.arrived' in line) return [fact('result.arrived', line['result.arrived'])]
  const { conversation = inherited, by } = line['conversation.closed']
  return [fact('conversation.closed', { conversation, by })]
}
