import { client } from '../../world/staff.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { duplicates, idsOf, lookUp } from './names.ts'

type Data = Persona['data']
type Result = Data['results'][number]
type Measurement = Data['measurements'][number]
type Plan = Data['plans'][number]
/** Some of a thing's parts: what a patch changes. */
type Parts<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** The names that a persona's results, measurements and plans take from the place. */
export const personaHealth = (source: Source<Persona>, place: Place): readonly Finding[] => {
  const { results, measurements, plans, tasks } = source.value.data
  return [
    ...Object.entries({ results, measurements, plans }).flatMap(([name, things]) =>
      duplicates(source, ['data', name], things),
    ),
    ...results.flatMap((one, index) => resultNames(source, ['data', 'results', index], one, place)),
    ...measurements.flatMap((one, index) =>
      measurementNames(source, ['data', 'measurements', index], one, place),
    ),
    ...plans.flatMap((one, index) =>
      planNames(source, ['data', 'plans', index], one, place, idsOf(tasks)),
    ),
  ]
}

/** The names in a laboratory result, or in the parts of one that a patch changes. */
export const resultNames = (
  source: Source<unknown>,
  path: Path,
  { unit, rows = [], comment }: Parts<Result>,
  { units, tests, staff }: Place,
): readonly Finding[] => {
  const look = lookUp(source)
  return [
    ...(unit === undefined ? [] : look('unit', [...path, 'unit'], unit, idsOf(units))),
    ...rows.flatMap(({ test }, index) =>
      look('test', [...path, 'rows', index, 'test'], test, idsOf(tests)),
    ),
    ...(comment === undefined
      ? []
      : look('person', [...path, 'comment', 'by'], comment.by, idsOf(staff))),
  ]
}

/** Who made a measurement: the client or one of the staff. */
export const measurementNames = (
  source: Source<unknown>,
  path: Path,
  { by }: Parts<Measurement>,
  { staff }: Place,
): readonly Finding[] =>
  by === undefined ? [] : lookUp(source)('person', [...path, 'by'], by, [client, ...idsOf(staff)])

/** The names in a plan, or in the parts of one that a patch changes. */
export const planNames = (
  source: Source<unknown>,
  path: Path,
  { by, tasks = [] }: Parts<Plan>,
  { staff }: Place,
  known: readonly string[],
): readonly Finding[] => {
  const look = lookUp(source)
  return [
    ...(by === undefined ? [] : look('person', [...path, 'by'], by, idsOf(staff))),
    ...tasks.flatMap((task, index) => look('task', [...path, 'tasks', index], task, known)),
  ]
}
