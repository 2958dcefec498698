import type { Place } from '../scenario/format/place.ts'
import type { World } from './world.ts'

type Unit = Place['units'][number]

/** The unit that the client belongs to, then those of their municipality, then the others. */
export function ownFirst(
  { unit, municipality }: World['client'],
  units: readonly Unit[],
): readonly Unit[] {
  const far = (one: Unit): number =>
    one.id === unit ? 0 : one.municipality === municipality ? 1 : 2
  return units.toSorted((a, b) => far(a) - far(b))
}
