import { booking } from '../../src/api/forms.ts'
import type { Input, Reply } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import { characters } from '../../src/lib/text.ts'
import { dayFrom, dayOf, fromIso, toIso } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'
import { reminderOf } from './appointment-facts.ts'
import { row, viewProfessional } from './appointment-rows.ts'
import { holdsRealCode } from './identity-code.ts'
import { fullName } from './others.ts'
import {
  firstFree,
  freeOn,
  giving,
  isGone,
  isHeldByOther,
  offeredOn,
  overlaps,
  type Slot,
  unitsWith,
  type Wanted,
} from './slots.ts'
import {
  type Appointment,
  type Context,
  type Fact,
  fact,
  own,
  type Rules,
  type World,
} from './world.ts'

export const appointmentRules: Rules<
  | 'appointments.get'
  | 'booking.options'
  | 'slots.list'
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
      const unit = place.units.find(({ id }) => id === found.unit)
      const remindedAt = reminderOf(found)
      return {
        ...row(world, found, context),
        reason: wordsOf(found, context),
        booker: fullName(world, found.booker) ?? null,
        address: unit?.address ?? '',
        phone: unit?.phone ?? '',
        open: context.say(unit?.open ?? ''),
        instructions: (serviceOf(place, found.service)?.instructions[found.way] ?? []).map(
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
  'booking.options': {
    view: ({ place, client, contact }, _, { say }) => ({
      services: place.services.flatMap(({ id, name, about, minutes, ways }) => {
        const units = ownFirst(unitsWith(place, id), client)
        if (units.length === 0) return []
        return {
          id,
          name: say(name),
          about: say(about),
          minutes,
          ways: [...ways],
          units: units.map((unit) => ({
            id: unit.id,
            name: say(unit.name),
            municipality: {
              id: unit.municipality,
              name: say(nameOf(place.municipalities, unit.municipality)),
            },
            address: unit.address,
            phone: unit.phone,
            own: unit.id === client.unit,
            professionals: giving(place, id, unit.id).map((one) => ({
              id: one.id,
              name: one.name,
              role: say(one.role),
            })),
          })),
        }
      }),
      characters: place.limits.reasonCharacters,
      contact: { phone: contact.phone, email: contact.email },
    }),
  },
  'slots.list': {
    view: (world, input, context) => {
      const { now, armed } = context
      const service = serviceOf(world.place, input.service)
      const unit = service && unitsWith(world.place, service.id).find(({ id }) => id === input.unit)
      const from = dayFrom(input.from)
      if (!service || !unit || !from)
        return problem('invalid', 'There are no times like that', {
          ...(!service && { service: missing(input.service) }),
          ...(!unit && { unit: missing(input.unit) }),
          ...(!from && { from: 'malformed' }),
        })
      const way = input.way === 'any' ? undefined : input.way
      const professional = input.professional === 'any' ? undefined : input.professional
      const wanted: Wanted = { service, unit, way, professional }
      const none = armed.includes('F20')
      const days = Array.from({ length: daysShown }, (_, n) => from.add({ days: n })).map(
        (day) => ({
          date: day.toString(),
          slots: none
            ? []
            : freeOn(world, wanted, day, now).map((slot) => viewSlot(world, slot, context)),
        }),
      )
      const first = none ? undefined : firstFree(world, wanted, now)
      const empty = !none && days.every(({ slots }) => slots.length === 0)
      return {
        days,
        first: first ? viewSlot(world, first, context) : null,
        elsewhere: empty ? elsewhere(world, { service, unit, way }, context) : [],
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

/** What the client has chosen and not yet booked, when it is a time that somebody else could take. */
export function chosenTime(world: World): Fact<'slot.taken'> | undefined {
  const { service = '', unit = '', slot = '' } = own(world.drafts, booking)?.fields ?? {}
  const [start = '', professional = '', met] = slot.split(' ')
  const way = ways.find((one) => one === met)
  const begins = fromIso(start)
  const minutes = serviceOf(world.place, service)?.minutes
  if (minutes === undefined || way === undefined || Number.isNaN(begins)) return undefined
  const end = begins + minutes * minute
  if (isGone(world, { start: begins, end, professional, way })) return undefined
  return fact('slot.taken', { unit, professional, way, start: toIso(begins), end: toIso(end) })
}

/**
 * The first free time from then on for what is given of a booking or of a move: the service and the unit, or the
 * appointment; a way and a professional if that matters. Undefined when there is none.
 */
export function freeFor(
  world: World,
  given: Readonly<Record<string, unknown>>,
  now: number,
  from: number,
): Slot | undefined {
  const moved = own(world.appointments, String(given['appointment']))
  const service = serviceOf(world.place, moved?.service ?? String(given['service']))
  const unit = world.place.units.find(({ id }) => id === (moved?.unit ?? given['unit']))
  if (!service || !unit) return undefined
  const professional = given['professional']
  // One does not come to a video by accident.
  const met = given['way'] ?? moved?.way ?? service.ways[0]
  return firstFree(
    world,
    {
      service,
      unit,
      way: ways.find((one) => one === met),
      professional: typeof professional === 'string' ? professional : undefined,
    },
    now,
    Math.max(now, from),
  )
}

const ways = ['visit', 'remote', 'phone'] as const
const minute = 60 * 1000
const hour = 60 * minute
/** Four weeks. */
const daysShown = 28

const hoursOf = ({ client, place: { limits } }: World): number =>
  client.minor ? limits.cancelHoursMinor : limits.cancelHours

const changesUntil = (world: World, { start }: Appointment): number => start - hoursOf(world) * hour

const canChange = (world: World, one: Appointment, now: number): boolean =>
  one.state === 'booked' && now <= changesUntil(world, one)

const unknownAppointment = (id: string): Problem => problem('not-found', `No appointment ${id}`)

const tooLate = (id: string): Problem =>
  problem('too-late', `Appointment ${id} can no longer be changed here`)

const missing = (id: string) => (id === '' ? ('required' as const) : ('unknown' as const))

const serviceOf = ({ services }: Place, id: string) => services.find((one) => one.id === id)

const nameOf = (things: readonly { id: string; name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? id

/** Can a reminder not go there, as the county knows no number or address? */
const isNowhere = ({ contact }: World, reminder: Appointment['reminder']): boolean =>
  (reminder === 'sms' && contact.phone === '') || (reminder === 'email' && contact.email === '')

type Faults = NonNullable<Problem['fields']>
type Asked = Omit<Input<'appointments.book'>, 'reason' | 'reminder'>

const consentRefusal = ({ way, remoteAgreed }: Pick<Asked, 'way' | 'remoteAgreed'>) =>
  way === 'remote' && remoteAgreed !== true
    ? problem('invalid', 'A remote visit has not been agreed to', { remoteAgreed: 'required' })
    : undefined

/** What is wrong with what was chosen and written, all at once. */
function textRefusal(
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
function timeRefusal(
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
  const service = serviceOf(place, asked.service)
  const unit = service && unitsWith(place, service.id).find(({ id }) => id === asked.unit)
  const gives =
    unit && giving(place, service.id, unit.id).some(({ id }) => id === asked.professional)
  const fields: Faults = {
    ...(!service && { service: missing(asked.service) }),
    ...(!unit && { unit: missing(asked.unit) }),
    ...(service && !service.ways.includes(asked.way) && { way: 'unknown' as const }),
    ...(unit && !gives && { professional: missing(asked.professional) }),
  }
  if (Object.keys(fields).length > 0) return fields
  if (asked.start === '') return { start: 'required' }
  if (Number.isNaN(fromIso(asked.start))) return { start: 'malformed' }
  return slotOf(world, asked, now) ? {} : { start: 'unknown' }
}

/** The time that was asked for, as it is offered, be it free or not any more. */
function slotOf(world: World, asked: Asked, now: number): Slot | undefined {
  const service = serviceOf(world.place, asked.service)
  const unit = world.place.units.find(({ id }) => id === asked.unit)
  const start = fromIso(asked.start)
  if (!service || !unit || Number.isNaN(start)) return undefined
  const { way, professional } = asked
  return offeredOn(world, { service, unit, way, professional }, dayOf(start), now).find(
    (slot) => slot.start === start,
  )
}

/** Somebody else was faster: from then on the time is gone. */
function takenBy(world: World, asked: Asked, { type }: Problem): readonly Fact[] {
  const minutes = serviceOf(world.place, asked.service)?.minutes ?? 0
  const start = fromIso(asked.start)
  const { professional, unit, way } = asked
  const end = start + minutes * minute
  if (type !== 'slot-taken' || isGone(world, { start, end, professional, way })) return []
  return [fact('slot.taken', { unit, professional, way, start: toIso(start), end: toIso(end) })]
}

/** The first free times of other units with the same service, the soonest first. */
const elsewhere = (
  world: World,
  { service, unit, way }: Wanted,
  { now, say }: Context,
): Reply<'slots.list'>['elsewhere'] =>
  unitsWith(world.place, service.id)
    .filter(({ id }) => id !== unit.id)
    .flatMap((one) => {
      const first = firstFree(world, { service, unit: one, way }, now)
      return first ? { unit: { id: one.id, name: say(one.name) }, first: first.start } : []
    })
    .toSorted((a, b) => a.first - b.first)
    .map(({ unit: one, first }) => ({ unit: one, first: toIso(first) }))

function viewSlot(world: World, { start, end, professional, way }: Slot, context: Context) {
  return {
    start: toIso(start),
    end: toIso(end),
    professional: viewProfessional(world, professional, context),
    way,
  }
}

/** The unit that the client belongs to, then those of their municipality, then the others. */
function ownFirst<U extends Place['units'][number]>(
  units: readonly U[],
  { unit, municipality }: World['client'],
): readonly U[] {
  const far = (one: U): number => (one.id === unit ? 0 : one.municipality === municipality ? 1 : 2)
  return units.toSorted((a, b) => far(a) - far(b))
}

const wordsOf = ({ reason }: Appointment, { say }: Context): string => {
  if (reason === undefined) return ''
  return 'typed' in reason ? reason.typed : say(reason.authored)
}

function nextId({ appointments }: World): string {
  let number = Object.keys(appointments).length + 1
  while (own(appointments, `b${number}`)) number++
  return `b${number}`
}
