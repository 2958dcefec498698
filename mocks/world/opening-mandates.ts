import type { Persona } from '../scenario/format/persona.ts'
import type { Place } from '../scenario/format/place.ts'
import type { Relation } from './world.ts'

/** For whom somebody may act: their children and those who have given them a mandate, of those who are there. */
export const mandatesOf = (
  { children, mandates }: Persona,
  people: readonly Persona[],
  place: Place,
): readonly Relation[] => [
  ...children.flatMap((id) => {
    const child = people.find((one) => one.id === id)
    return child ? [{ person: id, kind: 'child' as const, state: stateOf(child, place) }] : []
  }),
  ...mandates.received.flatMap(({ from, state }) =>
    people.some(({ id }) => id === from) ? [{ person: from, kind: 'mandate' as const, state }] : [],
  ),
]

/** Who may act for somebody, of those who are there. */
export const trustedBy = ({ mandates }: Persona, people: readonly Persona[]): readonly Relation[] =>
  mandates.given.flatMap(({ to, state }) =>
    people.some(({ id }) => id === to) ? [{ person: to, kind: 'mandate' as const, state }] : [],
  )

/** A small child's matters are open to the guardian; an older child says whether theirs are; an adult's are not. */
function stateOf(
  { age, letsGuardian }: Persona,
  { mandates: { guardian } }: Place,
): Relation['state'] {
  if (age >= 18) return 'adult'
  return age < guardian.untilAge || letsGuardian ? 'valid' : 'minor-decides'
}
