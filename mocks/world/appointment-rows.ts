import type { Reply } from '../../src/api/operations.ts'
import { toIso } from '../../src/lib/time.ts'
import { byId, nameOf } from './by-id.ts'
import { member } from './staff.ts'
import type { Appointment, Context, Rules, World } from './world.ts'

/** Stands apart from the other rules of appointments: the first page of the service asks for it. */
export const appointmentRowRules: Rules<'appointments.list'> = {
  'appointments.list': {
    view: (world, _, context) =>
      Object.values(world.appointments)
        .toSorted((a, b) => a.start - b.start)
        .map((one) => row(world, one, context)),
  },
}

/** An appointment as it stands in a list. */
export function row(world: World, appointment: Appointment, context: Context) {
  const { place } = world
  const { id, service, unit, professional, way, start, end } = appointment
  const at = byId(place.units, unit)
  return {
    id,
    service: { id: service, name: context.say(nameOf(place.services, service)) },
    unit: {
      id: unit,
      name: context.say(at?.name ?? unit),
      municipality: context.say(nameOf(place.municipalities, at?.municipality ?? '')),
    },
    professional:
      professional === undefined ? null : viewProfessional(world, professional, context),
    way,
    start: toIso(start),
    end: toIso(end),
    state: stateAt(appointment, context.now),
  }
}

/** Whom one meets, by their id. */
export function viewProfessional(world: World, id: string, { say }: Context) {
  const person = member(world, id)
  return { id, name: person?.name ?? id, role: person ? say(person.role) : '' }
}

/** That it goes on or is over comes with the clock. */
const stateAt = (
  { state, start, end }: Appointment,
  now: number,
): Reply<'appointments.list'>[number]['state'] => {
  if (state === 'cancelled' || now < start) return state
  return now < end ? 'ongoing' : 'ended'
}
