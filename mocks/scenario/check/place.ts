import { giving } from '../../world/slots.ts'
import { client } from '../../world/staff.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import { duplicateId, reservedId } from '../messages/names.ts'
import * as words from '../messages/place.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { asksNames } from './asks.ts'
import { begunNames, checkForms, notBegun } from './forms.ts'
import { personaHealth } from './health.ts'
import { duplicates, idsOf, lookUp, reserved } from './names.ts'
import { once } from './once.ts'

/** The names within a place. */
export const checkPlace = once((source: Source<Place>): readonly Finding[] => {
  const { units, staff, topics, municipalities, services, tests } = source.value
  const { areas, chats, elsewhere, help } = source.value
  const look = lookUp(source)
  const lists = {
    units,
    staff,
    topics,
    municipalities,
    services,
    tests,
    areas,
    chats,
    elsewhere,
    help,
  }
  return [
    ...Object.entries(lists).flatMap(([name, things]) => duplicates(source, [name], things)),
    // A recipient can be either.
    ...staff.flatMap(({ id }, index) =>
      idsOf(units).includes(id) ? [source.at(['staff', index, 'id'], duplicateId(id))] : [],
    ),
    ...Object.entries({ units, staff }).flatMap(([name, things]) =>
      things.flatMap(({ id }, index) =>
        reserved.includes(id) ? [source.at([name, index, 'id'], reservedId(id))] : [],
      ),
    ),
    ...units.flatMap((unit, index) => [
      ...look(
        'municipality',
        ['units', index, 'municipality'],
        unit.municipality,
        idsOf(municipalities),
      ),
      ...unit.topics.flatMap((topic, t) =>
        look('topic', ['units', index, 'topics', t], topic, idsOf(topics)),
      ),
    ]),
    ...staff.flatMap(({ unit, services: given }, index) => [
      ...look('unit', ['staff', index, 'unit'], unit, idsOf(units)),
      ...given.flatMap((service, one) =>
        look('service', ['staff', index, 'services', one], service, idsOf(services)),
      ),
    ]),
    ...areaNames(source),
    ...chatNames(source),
    ...visitNames(source),
    ...checkForms(source),
    ...services.flatMap(({ id }, index) =>
      staff.some((one) => one.services.includes(id))
        ? []
        : [source.at(['services', index, 'id'], words.noneGivesService(id))],
    ),
  ]
})

/** The names in what is offered, by area. */
const areaNames = (source: Source<Place>): readonly Finding[] => {
  const { areas, elsewhere, forms, services, units } = source.value
  const look = lookUp(source)
  return areas.flatMap((area, index) => [
    ...duplicates(source, ['areas', index, 'topics'], area.topics),
    ...area.units.flatMap((unit, u) =>
      look('unit', ['areas', index, 'units', u], unit, idsOf(units)),
    ),
    ...area.elsewhere.flatMap((other, e) =>
      look('elsewhere', ['areas', index, 'elsewhere', e], other, idsOf(elsewhere)),
    ),
    ...area.topics.flatMap(({ booking, form }, topic) => {
      const of = (name: string) => ['areas', index, 'topics', topic, name]
      const free = forms.filter((one) => one.free)
      return [
        ...(booking === undefined ? [] : look('service', of('booking'), booking, idsOf(services))),
        ...(form === undefined ? [] : look('form', of('form'), form, idsOf(free))),
      ]
    }),
  ])
}

/** The names in the services with which one can chat. */
const chatNames = (source: Source<Place>): readonly Finding[] => {
  const { areas, chats, staff, units } = source.value
  const look = lookUp(source)
  return chats.flatMap((chat, index) => {
    const path = ['chats', index]
    return [
      ...duplicates(source, [...path, 'topics'], chat.topics),
      ...look('area', [...path, 'area'], chat.area, idsOf(areas)),
      ...look('unit', [...path, 'unit'], chat.unit, idsOf(units)),
      ...chat.staff.flatMap((id, one) => look('person', [...path, 'staff', one], id, idsOf(staff))),
      ...chat.answers.flatMap(({ topics = [] }, answer) =>
        topics.flatMap((topic, one) =>
          look('topic', [...path, 'answers', answer, 'topics', one], topic, idsOf(chat.topics)),
        ),
      ),
    ]
  })
}

/** The names in how remote visits go. */
const visitNames = (source: Source<Place>): readonly Finding[] => {
  const { staff, visits } = source.value
  const look = lookUp(source)
  return [
    ...visits.staff.flatMap((id, one) =>
      look('person', ['visits', 'staff', one], id, idsOf(staff)),
    ),
    ...visits.says.flatMap(({ asks }, line) =>
      asks === undefined ? [] : asksNames(source, ['visits', 'says', line, 'asks'], asks),
    ),
  ]
}

/** The names that a persona's data takes from the place. */
export const checkPersona = once((source: Source<Persona>, place: Place): readonly Finding[] => {
  const { municipality, unit, data } = source.value
  const look = lookUp(source)
  return [
    ...look('municipality', ['municipality'], municipality, idsOf(place.municipalities)),
    ...(unit === undefined ? [] : look('unit', ['unit'], unit, idsOf(place.units))),
    ...data.contacts.flatMap((id, index) =>
      look('person', ['data', 'contacts', index], id, idsOf(place.staff)),
    ),
    ...data.conversations.flatMap((one, index) =>
      conversationNames(source, ['data', 'conversations', index], one, place),
    ),
    ...data.tasks.flatMap((one, index) =>
      taskNames(source, ['data', 'tasks', index], one, place, idsOf(data.appointments)),
    ),
    ...data.tasks.flatMap((one, index) =>
      notBegun(source, ['data', 'tasks', index], one, data.begun),
    ),
    ...data.begun.flatMap((one, index) => begunNames(source, ['data', 'begun', index], one, place)),
    ...duplicates(source, ['data', 'conversations'], data.conversations),
    ...duplicates(source, ['data', 'tasks'], data.tasks),
    ...personaHealth(source, place),
    ...data.appointments.flatMap((one, index) =>
      appointmentNames(source, ['data', 'appointments', index], one, place),
    ),
    ...duplicates(source, ['data', 'appointments'], data.appointments),
  ]
})

type Conversation = Persona['data']['conversations'][number]
type Task = Persona['data']['tasks'][number]
type Appointment = Persona['data']['appointments'][number]
type Slots = NonNullable<NonNullable<Scenario['opening']['data']>['slots']>
/** Some of a thing's parts: what a patch changes. */
type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The names in a conversation, or in the parts of one that a patch changes. */
export const conversationNames = (
  source: Source<unknown>,
  path: Path,
  { unit, topic, contact, messages = [] }: Parts<Conversation>,
  { units, topics, staff }: Place,
): readonly Finding[] => {
  const look = lookUp(source)
  return [
    ...(unit === undefined ? [] : look('unit', [...path, 'unit'], unit, idsOf(units))),
    ...(topic === undefined ? [] : look('topic', [...path, 'topic'], topic, idsOf(topics))),
    ...(contact === undefined ? [] : look('person', [...path, 'contact'], contact, idsOf(staff))),
    ...messages.flatMap(({ by }, index) =>
      look('person', [...path, 'messages', index, 'by'], by, [client, ...idsOf(staff)]),
    ),
  ]
}

/** The names in a task, or in the parts of one that a patch changes. */
export const taskNames = (
  source: Source<unknown>,
  path: Path,
  { by, about }: Parts<Pick<Task, 'by' | 'about'>>,
  { staff, forms, measurements }: Place,
  appointments: readonly string[],
): readonly Finding[] => {
  const look = lookUp(source)
  const at = [...path, 'about']
  return [
    ...(by === undefined ? [] : look('person', [...path, 'by'], by, idsOf(staff))),
    ...(about && 'form' in about ? look('form', [...at, 'form'], about.form, idsOf(forms)) : []),
    ...(about && 'measurement' in about
      ? look(
          'value',
          [...at, 'measurement'],
          about.measurement,
          measurements.map(({ kind }) => kind),
        )
      : []),
    ...(about && 'appointment' in about
      ? look('appointment', [...at, 'appointment'], about.appointment, appointments)
      : []),
  ]
}

/** The names in an appointment, or in the parts of one that a patch changes, and whether they go together. */
export const appointmentNames = (
  source: Source<unknown>,
  path: Path,
  { service, unit, with: person, way }: Parts<Appointment>,
  place: Place,
): readonly Finding[] => {
  const look = lookUp(source)
  const found = place.services.find(({ id }) => id === service)
  const names = [
    ...(service === undefined
      ? []
      : look('service', [...path, 'service'], service, idsOf(place.services))),
    ...(unit === undefined ? [] : look('unit', [...path, 'unit'], unit, idsOf(place.units))),
    ...(person === undefined ? [] : look('person', [...path, 'with'], person, idsOf(place.staff))),
    ...(found && way !== undefined && !found.ways.includes(way)
      ? [source.at([...path, 'way'], words.otherWayOfService(way, found.ways))]
      : []),
  ]
  if (names.length > 0 || service === undefined || unit === undefined) return names
  const there = giving(place, service, unit)
  if (there.length === 0) return [source.at([...path, 'unit'], words.notGivenThere(service, unit))]
  return person === undefined || there.some(({ id }) => id === person)
    ? []
    : [source.at([...path, 'with'], words.notGivenBy(person, service, unit))]
}

/** The names in what an author says to be free or full. */
export const slotNames = (
  source: Source<unknown>,
  path: Path,
  { free = [], full = [] }: Slots,
  place: Place,
): readonly Finding[] => [
  ...free.flatMap((one, index) => appointmentNames(source, [...path, 'free', index], one, place)),
  ...full.flatMap((one, index) => appointmentNames(source, [...path, 'full', index], one, place)),
]
