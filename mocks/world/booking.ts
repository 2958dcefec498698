import type { Reply } from '../../src/api/operations.ts'
import { problem } from '../../src/api/problem.ts'
import { dayFrom, toIso } from '../../src/lib/time.ts'
import { viewProfessional } from './appointment-rows.ts'
import { byId, idFault, nameOf } from './by-id.ts'
import { ownFirst } from './near-units.ts'
import { firstFree, freeOn, giving, type Slot, unitsWith, type Wanted } from './slots.ts'
import type { Context, Rules, World } from './world.ts'

/** What can be booked, and when: nothing happens by asking. */
export const bookingRules: Rules<'booking.options' | 'slots.list'> = {
  'booking.options': {
    view: ({ place, client, contact }, _, { say }) => ({
      services: place.services.flatMap(({ id, name, about, minutes, ways }) => {
        const units = ownFirst(client, unitsWith(place, id))
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
      const service = byId(world.place.services, input.service)
      const unit = service && byId(unitsWith(world.place, service.id), input.unit)
      const from = dayFrom(input.from)
      if (!service || !unit || !from)
        return problem('invalid', 'There are no times like that', {
          ...(!service && { service: idFault(input.service) }),
          ...(!unit && { unit: idFault(input.unit) }),
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
}

/** Four weeks. */
const daysShown = 28

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
