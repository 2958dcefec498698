import type { Persona } from '../format/persona.ts'
import type { Scenario } from '../format/scenario.ts'
import { duplicateId } from '../messages/names.ts'
import * as words from '../messages/place.ts'
import type { Finding, Source } from '../read/read.ts'
import { lookUp } from './names.ts'

/** Whom somebody's children and mandates name. @param personas everybody that there is */
export const checkRelations = (
  source: Source<Persona>,
  personas: readonly string[] | undefined,
): readonly Finding[] => {
  const { id: own, children, mandates } = source.value
  const known = personas?.filter((one) => one !== own)
  const look = lookUp(source)
  if (!known) return []
  return [
    ...children.flatMap((id, index) => look('persona', ['children', index], id, known)),
    ...mandates.given.flatMap(({ to }, index) =>
      look('persona', ['mandates', 'given', index, 'to'], to, known),
    ),
    ...mandates.received.flatMap(({ from }, index) =>
      look('persona', ['mandates', 'received', index, 'from'], from, known),
    ),
  ]
}

type People = {
  readonly people: readonly Source<Persona>[]
  readonly others: readonly Source<Persona>[]
}

/** Whether the others have something to do with the clients, and are of an age to have it. */
export function checkOthers(
  source: Source<Scenario>,
  { people, others }: People,
): readonly Finding[] {
  const ids = others.map(({ value }) => value.id)
  const { others: changed = {}, identifies = {} } = source.value.opening
  const identified = Object.values(identifies)
  return [
    ...ids.flatMap((id, index) => [
      ...(ids.indexOf(id) < index ? [source.at(['others', index], duplicateId(id))] : []),
      ...(identified.includes(id) || people.some(({ value }) => isRelated(value, id))
        ? []
        : [source.at(['others', index], words.nobodysOther(id))]),
    ]),
    ...Object.keys(changed).flatMap((id) =>
      lookUp(source)('persona', ['opening', 'others', id], id, ids),
    ),
    ...people.flatMap((parent) =>
      parent.value.children.flatMap((id, index) => {
        const child = others.find(({ value }) => value.id === id)
        if (!child || parent.value.age - child.value.age >= youngest) return []
        return [parent.at(['children', index], words.tooYoungParent(id, youngest))]
      }),
    ),
    ...others.flatMap((adult) =>
      adult.value.age < 18 && adult.value.mandates.given.length > 0
        ? [adult.at(['mandates', 'given'], words.minorGivesMandate)]
        : [],
    ),
  ]
}

/** How many years a parent is older than a child at the least. */
const youngest = 15

const isRelated = ({ id: own, children, mandates }: Persona, id: string): boolean =>
  own !== id &&
  (children.includes(id) ||
    mandates.received.some(({ from }) => from === id) ||
    mandates.given.some(({ to }) => to === id))
