import { pageNames } from '../../src/lib/paths.ts'
import { leafNames } from './check-conditions.ts'
import { lineNames } from './check-lines.ts'
import { conversationNames, taskNames } from './check-place.ts'
import type { Patch, Scenario, Script } from './format.ts'
import { duplicates, idsOf, lookUp, namesOf, parametersOf, repeated } from './names.ts'
import type { Finding, Path, Source } from './read.ts'
import * as words from './rule-messages.ts'
import type { Kind } from './rule-messages.ts'
import { conditionsOf, leavesOf, linesOf } from './walk.ts'

/** A file is found by its name, so its id has to be that. */
export const checkFileName = (
  source: Source<{ readonly id: string }>,
  name: string,
): readonly Finding[] =>
  source.value.id === name ? [] : [source.at(['id'], words.otherName(name))]

/** The names in a scenario, as they are with one of its personas. */
export function checkScenario(source: Source<Scenario>, script: Script): readonly Finding[] {
  const { scenario, place } = script
  const { steps, cues, debrief, opening } = scenario
  const look = lookUp(source)
  const names = namesOf(script)
  return [
    ...duplicates(source, ['steps'], steps),
    ...duplicates(source, ['cues'], cues),
    ...(['slips', 'failures'] as const).flatMap((list) =>
      repeated(
        source,
        steps.flatMap((step, index) =>
          step[list].map(({ id }, one) => ({ value: id, path: ['steps', index, list, one, 'id'] })),
        ),
      ),
    ),
    ...look('unit', ['debrief', 'otherWay', 'unit'], debrief.otherWay.unit, names.units),
    ...look(
      'page',
      ['opening', 'page'],
      opening.page,
      pageNames.filter((page) => parametersOf(page).length === 0),
    ),
    ...patchNames(source, script),
    ...linesOf(scenario).flatMap((line) => lineNames(source, line, names)),
    ...conditionsOf(scenario).flatMap(({ value, path, step }) =>
      leavesOf(value, path).flatMap((leaf) => leafNames(source, leaf, names, step)),
    ),
    ...cues.flatMap((cue, c) =>
      cue.do.flatMap((line, d) =>
        Object.entries(line).flatMap(([name, { by, conversation }]) => [
          ...look('person', ['cues', c, 'do', d, name, 'by'], by, idsOf(place.staff)),
          ...(conversation === undefined
            ? []
            : look(
                'conversation',
                ['cues', c, 'do', d, name, 'conversation'],
                conversation,
                names.conversations,
              )),
        ]),
      ),
    ),
  ]
}

/** What the opening adds, changes and takes away. */
function patchNames(
  source: Source<unknown>,
  { scenario, persona, place }: Script,
): readonly Finding[] {
  const { conversations = [], tasks = [] } = scenario.opening.data ?? {}
  const path = ['opening', 'data']
  return [
    ...patchIds(
      source,
      [...path, 'conversations'],
      'conversation',
      conversations,
      persona.data.conversations,
    ),
    ...patchIds(source, [...path, 'tasks'], 'task', tasks, persona.data.tasks),
    ...conversations.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        conversationNames(source, [...path, 'conversations', index, key], one, place),
      ),
    ),
    ...tasks.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        taskNames(source, [...path, 'tasks', index, key], one, place),
      ),
    ),
  ]
}

const patchParts = <T>(patch: Patch<T>): readonly (readonly [string, Partial<T>])[] =>
  'add' in patch ? [['add', patch.add]] : 'to' in patch ? [['to', patch.to]] : []

function patchIds(
  source: Source<unknown>,
  path: Path,
  kind: Kind,
  patches: readonly Patch<{ readonly id: string }>[],
  things: readonly { readonly id: string }[],
): readonly Finding[] {
  const look = lookUp(source)
  let there = idsOf(things)
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
