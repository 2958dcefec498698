import { type Problem, problem } from '../../src/api/problem.ts'
import { hour, minute } from '../../src/lib/milliseconds.ts'
import { fromIso, toIso } from '../../src/lib/time.ts'
import { reminderOf } from './reminders.ts'
import { row } from './appointment-rows.ts'
import { consentRefusal, isNowhere, takenBy, textRefusal, timeRefusal } from './booking-refusals.ts'
import { byId } from './by-id.ts'
import { fullName } from './others.ts'
import { type Appointment, type Context, fact, own, type Rules, type World } from './world.ts'

/** An appointment that is looked at, booked, moved, cancelled, or called to mind. */
export const appointmentRules: Rules<
  | 'appointments.get'
  | 'appointments.book'
  | 'appointments.move'
  | 'appointments.cancel'
  | 'appointments.remind'
> = {
  'appointments.get': {
    view: (world, { appointment }, context) => {
      const found = own(world.appointments, appointment)
      if (!found) return unknownAppointment(appointment)
      const { place } = world
      const unit = byId(place.units, found.unit)
      const remindedAt = reminderOf(found)
      return {
        ...row(world, found, context),
        reason: wordsOf(found, context),
        booker: fullName(world, found.booker) ?? null,
        address: unit?.address ?? '',
        phone: unit?.phone ?? '',
        open: context.say(unit?.open ?? ''),
        instructions: (byId(place.services, found.service)?.instructions[found.way] ?? []).map(
          context.say,
        ),
        reminder: found.reminder,
        remindedAt: remindedAt === undefined ? null : toIso(remindedAt),
        changes: {
          until: toIso(changesUntil(world, found)),
          hours: hoursOf(world),
          open: canChange(world, found, context.now),
        },
        movedFrom: found.movedFrom === undefined ? null : toIso(found.movedFrom),
        joinFrom:
          found.way === 'remote'
            ? toIso(found.start - place.limits.joinOpensMinutes * minute)
            : null,
        callbackAsked: found.callbackBy !== undefined,
      }
    },
  },
  'appointments.book': {
    decide: (world, input, { now, armed }) => {
      const { service, unit, way, professional, start, reason, reminder } = input
      const refused =
        textRefusal(world, input, now) ?? timeRefusal(world, input, now, armed.includes('F21'))
      if (refused) return refused
      return [
        fact('appointment.booked', {
          appointment: nextId(world),
          service,
          unit,
          professional,
          way,
          start: toIso(fromIso(start)),
          reason: reason.trim(),
          reminder,
        }),
      ]
    },
    refused: (world, input, about) => takenBy(world, input, about),
    view: (world, _input, _context, decided) => {
      const booked = decided.find((one) => one.name === 'appointment.booked')
      return {
        appointment: booked?.data.appointment ?? Object.keys(world.appointments).at(-1) ?? '',
      }
    },
  },
  'appointments.move': {
    decide: (world, { appointment, ...chosen }, { now }) => {
      const found = own(world.appointments, appointment)
      if (!found) return unknownAppointment(appointment)
      if (!canChange(world, found, now)) return tooLate(appointment)
      const asked = { ...chosen, service: found.service, unit: found.unit }
      const refused =
        (found.way === 'remote' ? undefined : consentRefusal(chosen)) ??
        timeRefusal(world, asked, now, false, appointment)
      if (refused) return refused
      return [
        fact('appointment.moved', {
          appointment,
          unit: found.unit,
          professional: chosen.professional,
          way: chosen.way,
          from: toIso(found.start),
          start: toIso(fromIso(chosen.start)),
        }),
      ]
    },
    refused: (world, { appointment, ...chosen }, about) => {
      const found = own(world.appointments, appointment)
      return found
        ? takenBy(world, { ...chosen, service: found.service, unit: found.unit }, about)
        : []
    },
    view: () => ({}),
  },
  'appointments.cancel': {
    decide: (world, { appointment, why }, { now }) => {
      const found = own(world.appointments, appointment)
      if (!found) return unknownAppointment(appointment)
      if (found.state === 'cancelled') return []
      if (!canChange(world, found, now)) return tooLate(appointment)
      return [fact('appointment.cancelled', { appointment, unit: found.unit, why })]
    },
    view: () => ({}),
  },
  'appointments.remind': {
    decide: (world, { appointment, reminder }, { now }) => {
      const found = own(world.appointments, appointment)
      if (!found) return unknownAppointment(appointment)
      if (found.state === 'cancelled' || found.start <= now) return tooLate(appointment)
      if (isNowhere(world, reminder))
        return problem('invalid', 'A reminder cannot go there', { reminder: 'required' })
      return found.reminder === reminder
        ? []
        : [fact('reminder.changed', { appointment, reminder })]
    },
    view: () => ({}),
  },
}

const hoursOf = ({ client, place: { limits } }: World): number =>
  client.minor ? limits.cancelHoursMinor : limits.cancelHours

const changesUntil = (world: World, { start }: Appointment): number => start - hoursOf(world) * hour

const canChange = (world: World, one: Appointment, now: number): boolean =>
  one.state === 'booked' && now <= changesUntil(world, one)

const unknownAppointment = (id: string): Problem => problem('not-found', `No appointment ${id}`)

const tooLate = (id: string): Problem =>
  problem('too-late', `Appointment ${id} can no longer be changed here`)

const wordsOf = ({ reason }: Appointment, { say }: Context): string => {
  if (reason === undefined) return ''
  return 'typed' in reason ? reason.typed : say(reason.authored)
}

function nextId({ appointments }: World): string {
  let number = Object.keys(appointments).length + 1
  while (own(appointments, `b${number}`)) number++
  return `b${number}`
}
