import { booking, cancelOf, moveOf } from '../../src/api/forms.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { fromIso } from '../../src/lib/time.ts'
import { byId } from './by-id.ts'
import { withoutDraft } from './drafts.ts'
import { notify } from './notify.ts'
import { actorOf } from './others.ts'
import { type Appliers, type Appointment, own, type World } from './world.ts'

export const appointmentFacts: Appliers<
  | 'appointment.booked'
  | 'appointment.moved'
  | 'appointment.cancelled'
  | 'reminder.changed'
  | 'slot.taken'
> = {
  'appointment.booked': (world, data, at) => {
    const { appointment: id, service, unit, professional, way, start, reason, reminder, by } = data
    const begins = fromIso(start)
    const minutes = minutesOf(world, service)
    const booked: Appointment = {
      id,
      service,
      unit,
      professional,
      way,
      start: begins,
      end: begins + minutes * minute,
      state: 'booked',
      reason: { typed: reason },
      reminder,
      reminded: false,
      changed: at,
      movedFrom: undefined,
      callbackBy: undefined,
      booker: by === undefined ? actorOf(world) : undefined,
    }
    const after = by === undefined ? withoutDraft(world, booking) : world
    return notify(
      { ...after, appointments: { ...after.appointments, [id]: booked } },
      { appointment: id, kind: 'booked' },
      at,
      { own: by === undefined },
    )
  },
  'appointment.moved': (world, { appointment, professional, way, start }, at) => {
    const found = own(world.appointments, appointment)
    if (!found) return world
    const begins = fromIso(start)
    const moved: Appointment = {
      ...found,
      professional,
      way,
      start: begins,
      end: begins + found.end - found.start,
      reminded: false,
      changed: at,
      movedFrom: found.start,
      callbackBy: undefined,
    }
    const after = withoutDraft(freed(world, found), moveOf(appointment))
    return notify(
      { ...after, appointments: { ...after.appointments, [appointment]: moved } },
      { appointment, kind: 'moved' },
      at,
      { own: true },
    )
  },
  'appointment.cancelled': (world, { appointment, why }, at) => {
    const found = own(world.appointments, appointment)
    if (!found || found.state === 'cancelled') return world
    const after = withoutDraft(freed(world, found), cancelOf(appointment))
    return notify(
      change(after, appointment, (one) => ({ ...one, state: 'cancelled', changed: at })),
      { appointment, kind: 'cancelled' },
      at,
      { own: why !== 'unit' },
    )
  },
  'reminder.changed': (world, { appointment, reminder }, at) =>
    change(world, appointment, (one) => ({ ...one, reminder, changed: at })),
  'slot.taken': (world, { professional, start, end }) => ({
    ...world,
    times: {
      ...world.times,
      taken: [...world.times.taken, { professional, start: fromIso(start), end: fromIso(end) }],
    },
  }),
}

/** The world in which the time of an appointment is free again for somebody. */
function freed(world: World, { service, unit, professional, way, start }: Appointment): World {
  if (professional === undefined) return world
  const { times } = world
  return {
    ...world,
    times: { ...times, free: [...times.free, { service, unit, professional, way, start }] },
  }
}

function change(
  world: World,
  id: string,
  changed: (appointment: Appointment) => Appointment,
): World {
  const found = own(world.appointments, id)
  if (!found) return world
  return { ...world, appointments: { ...world.appointments, [id]: changed(found) } }
}

const minutesOf = ({ place }: World, service: string): number =>
  byId(place.services, service)?.minutes ?? 0
