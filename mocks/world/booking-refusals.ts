import type { Input } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { characters } from '../../src/lib/text.ts'
import { dayOf, fromIso, toIso } from '../../src/lib/time.ts'
import { byId, idFault } from './by-id.ts'
import { holdsRealCode } from './identity-code.ts'
import {
  giving,
  isGone,
  isHeldByOther,
  offeredOn,
  overlaps,
  type Slot,
  unitsWith,
} from './slots.ts'
import { type Appointment, type Fact, fact, type World } from './world.ts'

/** Can a reminder not go there, as the county knows no number or address? */
export const isNowhere = ({ contact }: World, reminder: Appointment['reminder']): boolean =>
  (reminder === 'sms' && contact.phone === '') || (reminder === 'email' && contact.email === '')

type Faults = NonNullable<Problem['fields']>
type Asked = Omit<Input<'appointments.book'>, 'reason' | 'reminder'>

/** That a remote visit needs to be agreed to. */
export const consentRefusal = ({ way, remoteAgreed }: Pick<Asked, 'way' | 'remoteAgreed'>) =>
  way === 'remote' && remoteAgreed !== true
    ? problem('invalid', 'A remote visit has not been agreed to', { remoteAgreed: 'required' })
    : undefined

/** What is wrong with what was chosen and written, all at once. */
export function textRefusal(
  world: World,
  input: Input<'appointments.book'>,
  now: number,
): Problem | undefined {
  const { reason, reminder } = input
  const fields: Faults = {
    ...timeFaults(world, input, now),
    ...consentRefusal(input)?.fields,
    ...(characters(reason) > world.place.limits.reasonCharacters && {
      reason: 'too-long' as const,
    }),
    ...(holdsRealCode(reason) && { reason: 'real' as const }),
    ...(isNowhere(world, reminder) && { reminder: 'required' as const }),
  }
  return Object.keys(fields).length > 0
    ? problem('invalid', 'The time cannot be booked as it is', fields)
    : undefined
}

/** Why a time cannot be had: there is no such time, the client is elsewhere, or somebody was faster. */
export function timeRefusal(
  world: World,
  asked: Asked,
  now: number,
  faster: boolean,
  except?: string,
): Problem | undefined {
  const fields = timeFaults(world, asked, now)
  if (Object.keys(fields).length > 0) return problem('invalid', 'There is no such time', fields)
  const slot = slotOf(world, asked, now)
  if (!slot) return problem('invalid', 'There is no such time', { start: 'unknown' })
  const busy = Object.values(world.appointments).some(
    (one) => one.state === 'booked' && one.id !== except && overlaps(one, slot),
  )
  if (busy) return problem('overlap', 'The client has another appointment then')
  return faster || isGone(world, slot) || isHeldByOther(world, slot)
    ? problem('slot-taken', 'Somebody else has taken the time')
    : undefined
}

function timeFaults(world: World, asked: Asked, now: number): Faults {
  const { place } = world
  const service = byId(place.services, asked.service)
  const unit = service && byId(unitsWith(place, service.id), asked.unit)
  const gives =
    unit && giving(place, service.id, unit.id).some(({ id }) => id === asked.professional)
  const fields: Faults = {
    ...(!service && { service: idFault(asked.service) }),
    ...(!unit && { unit: idFault(asked.unit) }),
    ...(service && !service.ways.includes(asked.way) && { way: 'unknown' as const }),
    ...(unit && !gives && { professional: idFault(asked.professional) }),
  }
  if (Object.keys(fields).length > 0) return fields
  if (asked.start === '') return { start: 'required' }
  if (Number.isNaN(fromIso(asked.start))) return { start: 'malformed' }
  return slotOf(world, asked, now) ? {} : { start: 'unknown' }
}

/** The time that was asked for, as it is offered, be it free or not any more. */
function slotOf(world: World, asked: Asked, now: number): Slot | undefined {
  const service = byId(world.place.services, asked.service)
  const unit = byId(world.place.units, asked.unit)
  const start = fromIso(asked.start)
  if (!service || !unit || Number.isNaN(start)) return undefined
  const { way, professional } = asked
  return offeredOn(world, { service, unit, way, professional }, dayOf(start), now).find(
    (slot) => slot.start === start,
  )
}

/** Somebody else was faster: from then on the time is gone. */
export function takenBy(world: World, asked: Asked, { type }: Problem): readonly Fact[] {
  const minutes = byId(world.place.services, asked.service)?.minutes ?? 0
  const start = fromIso(asked.start)
  const { professional, unit, way } = asked
  const end = start + minutes * minute
  if (type !== 'slot-taken' || isGone(world, { start, end, professional, way })) return []
  return [fact('slot.taken', { unit, professional, way, start: toIso(start), end: toIso(end) })]
}
