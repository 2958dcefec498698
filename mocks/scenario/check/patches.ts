import type { Patch } from '../format/patches.ts'
import type { Persona } from '../format/persona.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import * as words from '../messages/names.ts'
import type { Kind } from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { begunNames, notBegun } from './forms.ts'
import { measurementNames, planNames, resultNames } from './health.ts'
import { idsOf, lookUp } from './names.ts'
import { appointmentNames, conversationNames, slotNames, taskNames } from './place.ts'

type Data = NonNullable<Scenario['opening']['data']>

/** The lists that an opening changes, and what stands in each. */
const kindOf = {
  conversations: 'conversation',
  tasks: 'task',
  appointments: 'appointment',
  results: 'result',
  measurements: 'measurement',
  plans: 'plan',
} as const satisfies Readonly<Partial<Record<keyof Data, Kind>>>

type List = keyof typeof kindOf

const isList = (name: string): name is List => name in kindOf
const lists = Object.keys(kindOf).filter(isList)

/** What an opening adds, changes and takes away, after what was patched before it. */
export function patchNames(
  source: Source<unknown>,
  path: Path,
  { persona, place }: Script,
  before: Data = {},
  data: Data = {},
): readonly Finding[] {
  const { conversations, tasks, appointments, results, measurements, plans } = data
  const begun = [...(before.begun ?? []), ...(data.begun ?? [])]
  /** The ids of a list when all has been patched. */
  const after = (list: List): readonly string[] =>
    idsAfter(persona.data[list], [...(before[list] ?? []), ...(data[list] ?? [])])
  /** Looks at what each patch of a list adds or changes. */
  const each = <T>(
    list: List,
    patches: readonly Patch<T>[] = [],
    namesIn: (at: Path, one: Partial<T>, patch: Patch<T>) => readonly Finding[],
  ): readonly Finding[] =>
    patches.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) => namesIn([...path, list, index, key], one, patch)),
    )
  return [
    ...lists.flatMap((list) =>
      patchIds(
        source,
        [...path, list],
        kindOf[list],
        data[list] ?? [],
        idsAfter(persona.data[list], before[list]),
      ),
    ),
    ...each('conversations', conversations, (at, one) => conversationNames(source, at, one, place)),
    ...each('tasks', tasks, (at, one, patch) => [
      ...taskNames(source, at, one, place, after('appointments')),
      ...notBegun(source, at, { ...taskOf(persona, patch), ...one }, [
        ...persona.data.begun,
        ...begun,
      ]),
    ]),
    ...each('appointments', appointments, (at, one) => appointmentNames(source, at, one, place)),
    ...each('results', results, (at, one) => resultNames(source, at, one, place)),
    ...each('measurements', measurements, (at, one) => measurementNames(source, at, one, place)),
    ...each('plans', plans, (at, one) => planNames(source, at, one, place, after('tasks'))),
    ...slotNames(source, [...path, 'slots'], data.slots ?? {}, place),
    ...(data.begun ?? []).flatMap((one, index) =>
      begunNames(source, [...path, 'begun', index], one, place),
    ),
  ]
}

/** The task of a persona that a patch changes. */
const taskOf = ({ data }: Persona, patch: Patch<Identified>) =>
  'change' in patch ? data.tasks.find(({ id }) => id === patch.change) : undefined

type Identified = { readonly id: string }

const idsAfter = (
  things: readonly Identified[],
  patches: readonly Patch<Identified>[] = [],
): readonly string[] => {
  const there = new Set(idsOf(things))
  for (const patch of patches)
    if ('add' in patch) there.add(patch.add.id)
    else if ('remove' in patch) there.delete(patch.remove)
  return [...there]
}

const patchParts = <T>(patch: Patch<T>): readonly (readonly [string, Partial<T>])[] =>
  'add' in patch ? [['add', patch.add]] : 'to' in patch ? [['to', patch.to]] : []

function patchIds(
  source: Source<unknown>,
  path: Path,
  kind: Kind,
  patches: readonly Patch<Identified>[],
  things: readonly string[],
): readonly Finding[] {
  const look = lookUp(source)
  let there = things
  return patches.flatMap((patch, index) => {
    const before = there
    if ('add' in patch) {
      const { id } = patch.add
      there = [...before, id]
      return before.includes(id)
        ? [source.at([...path, index, 'add', 'id'], words.addedTwice(id))]
        : []
    }
    if ('change' in patch) return look(kind, [...path, index, 'change'], patch.change, before)
    there = before.filter((id) => id !== patch.remove)
    return look(kind, [...path, index, 'remove'], patch.remove, before)
  })
}
