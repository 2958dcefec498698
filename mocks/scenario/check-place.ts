import type { Persona, Place } from './format.ts'
import { client, duplicates, idsOf, lookUp, reserved } from './names.ts'
import { once } from './once.ts'
import type { Finding, Path, Source } from './read.ts'
import * as words from './rule-messages.ts'

/** The names within a place. */
export const checkPlace = once((source: Source<Place>): readonly Finding[] => {
  const { units, staff, topics, municipalities } = source.value
  const look = lookUp(source)
  const lists = { units, staff, topics, municipalities }
  return [
    ...Object.entries(lists).flatMap(([name, things]) => duplicates(source, [name], things)),
    // A recipient can be either.
    ...staff.flatMap(({ id }, index) =>
      idsOf(units).includes(id) ? [source.at(['staff', index, 'id'], words.duplicateId(id))] : [],
    ),
    ...Object.entries({ units, staff }).flatMap(([name, things]) =>
      things.flatMap(({ id }, index) =>
        reserved.includes(id) ? [source.at([name, index, 'id'], words.reservedId(id))] : [],
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
    ...staff.flatMap(({ unit }, index) =>
      look('unit', ['staff', index, 'unit'], unit, idsOf(units)),
    ),
  ]
})

/** The names that a persona's data takes from the place. */
export const checkPersona = once((source: Source<Persona>, place: Place): readonly Finding[] => {
  const { municipality, data } = source.value
  const look = lookUp(source)
  return [
    ...look('municipality', ['municipality'], municipality, idsOf(place.municipalities)),
    ...data.contacts.flatMap((id, index) =>
      look('person', ['data', 'contacts', index], id, idsOf(place.staff)),
    ),
    ...data.conversations.flatMap((one, index) =>
      conversationNames(source, ['data', 'conversations', index], one, place),
    ),
    ...data.tasks.flatMap((one, index) => taskNames(source, ['data', 'tasks', index], one, place)),
    ...duplicates(source, ['data', 'conversations'], data.conversations),
    ...duplicates(source, ['data', 'tasks'], data.tasks),
  ]
})

type Conversation = Persona['data']['conversations'][number]
type Task = Persona['data']['tasks'][number]
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
  { by }: Parts<Task>,
  { staff }: Place,
): readonly Finding[] =>
  by === undefined ? [] : lookUp(source)('person', [...path, 'by'], by, idsOf(staff))
