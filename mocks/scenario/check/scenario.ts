import { type Page, pageNames } from '../../../src/lib/paths.ts'
import { finish } from '../../../src/lib/steps.ts'
import { timeNames } from '../../stage/times.ts'
import type { Cue } from '../format/cue.ts'
import type { Patch } from '../format/patches.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import * as words from '../messages/names.ts'
import type { Kind } from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { conditionsOf, idsIn, leavesOf, linesOf, placedIds, stringsOf } from '../read/walk.ts'
import { leafNames } from './conditions.ts'
import { answerNames } from './forms.ts'
import { measurementNames, planNames, resultNames } from './health.ts'
import { lineNames } from './lines.ts'
import { beginnings, idsOf, lookUp, type Names, namesOf, parametersOf, repeated } from './names.ts'
import { appointmentNames, conversationNames, slotNames, taskNames } from './place.ts'

/** A file is found by its name, so its id has to be that. */
export const checkFileName = (
  source: Source<{ readonly id: string }>,
  name: string,
): readonly Finding[] =>
  source.value.id === name ? [] : [source.at(['id'], words.otherName(name))]

/** The names in a scenario, as they are with one of its personas. */
export function checkScenario(source: Source<Scenario>, script: Script): readonly Finding[] {
  const { scenario, place } = script
  const { debrief } = scenario
  const look = lookUp(source)
  const names = namesOf(script)
  const said = stringsOf(source.written)
  return [
    ...idNames(source),
    ...look('unit', ['debrief', 'otherWay', 'unit'], debrief.otherWay.unit, names.units),
    ...openingNames(source, script),
    ...linesOf(scenario).flatMap((line) => lineNames(source, line, names)),
    ...conditionsOf(scenario).flatMap(({ value, path }) =>
      leavesOf(value, path).flatMap((leaf) => leafNames(source, leaf, names)),
    ),
    ...scenario.cues.flatMap((cue, index) => cueNames(source, cue, ['cues', index], names, place)),
    ...scenario.steps.flatMap((step, index) =>
      step.kind === 'talk' && step.by !== undefined
        ? look('person', ['steps', index, 'by'], step.by, idsOf(place.staff))
        : [],
    ),
    ...said.flatMap(({ value, path }) => timeNamesIn(source, value, path, names)),
    ...said
      .filter(({ path }) => path.at(-2) === 'only')
      .flatMap(({ value, path }) => look('variant', path, value, names.variants)),
    ...said
      .filter(({ path }) => path.at(-1) === 'go')
      .flatMap(({ value, path }) => look('step', path, value, [...names.steps, finish])),
  ]
}

/** Where the start page speaks, which knows no appointments. */
const untimed: Path = ['title', 'summary', 'variants']

/** The times that a text names, and what else stands in braces. */
const timeNamesIn = (
  source: Source<Scenario>,
  text: string,
  path: Path,
  { appointments }: Names,
): readonly Finding[] => [
  ...[...text.matchAll(timeNames)].flatMap(([, id = '']) =>
    lookUp(source)('appointment', path, id, appointments),
  ),
  ...(/[{}]/.test(untimed.includes(path[0] ?? '') ? text : text.replaceAll(timeNames, ''))
    ? [source.at(path, words.bracesForTimes)]
    : []),
]

/** The ids that two things have, or that the program itself needs. */
function idNames(source: Source<Scenario>): readonly Finding[] {
  const ids = idsIn(source.value)
  const shared = beginnings.flatMap((kind) => ids[kind])
  return [
    ...[shared, ids.slips, ids.signals, ids.variants].flatMap((list) => repeated(source, list)),
    ...source.value.steps.flatMap((step, index) =>
      'ways' in step ? repeated(source, placedIds(step.ways, ['steps', index, 'ways'])) : [],
    ),
    ...ids.steps.flatMap(({ value, path }) =>
      value === finish ? [source.at(path, words.reservedId(value))] : [],
    ),
  ]
}

/** What most lines of a cue have. */
type Written = { readonly by: string; readonly conversation?: string | undefined }

function cueNames(
  source: Source<Scenario>,
  cue: Cue,
  path: Path,
  { staff, conversations, appointments, results, tasks, people }: Names,
  place: Place,
): readonly Finding[] {
  const look = lookUp(source)
  const whose =
    cue.person === undefined ? [] : look('persona', [...path, 'person'], cue.person, people)
  const lines = cue.do.flatMap((line, index) => {
    if ('pause' in line) return []
    if ('result.arrived' in line)
      return look(
        'result',
        [...path, 'do', index, 'result.arrived', 'result'],
        line['result.arrived'].result,
        results,
      )
    if ('slot.taken' in line) return []
    if ('task.given' in line)
      return taskNames(
        source,
        [...path, 'do', index, 'task.given'],
        line['task.given'],
        place,
        appointments,
      )
    if ('task.dropped' in line) {
      const { task, by } = line['task.dropped']
      const at = [...path, 'do', index, 'task.dropped']
      return [
        ...look('task', [...at, 'task'], task, tasks),
        ...look('person', [...at, 'by'], by, idsOf(staff)),
      ]
    }
    if ('appointment.given' in line)
      return appointmentNames(
        source,
        [...path, 'do', index, 'appointment.given'],
        line['appointment.given'],
        place,
      )
    if ('appointment.cancelled' in line) {
      const { appointment } = line['appointment.cancelled']
      const at = [...path, 'do', index, 'appointment.cancelled']
      if (appointment !== undefined)
        return look('appointment', [...at, 'appointment'], appointment, appointments)
      return cue.by === 'trainer' ? [source.at(at, words.appointmentNeeded)] : []
    }
    return Object.entries<Written>(line).flatMap(([name, { by, conversation }]) => {
      const at = [...path, 'do', index, name]
      return [
        ...look('person', [...at, 'by'], by, idsOf(staff)),
        ...(conversation === undefined
          ? []
          : look('conversation', [...at, 'conversation'], conversation, conversations)),
        ...(conversation === undefined && cue.by === 'trainer'
          ? [source.at(at, words.conversationNeeded)]
          : []),
      ]
    })
  })
  return [...whose, ...lines]
}

/** What the opening is and what each variant makes of it. */
const openingNames = (source: Source<Scenario>, script: Script): readonly Finding[] => {
  const { others = [] } = script
  const { opening, variants } = script.scenario
  return [
    ...openingPage(source, ['opening'], opening.page),
    ...patchNames(source, ['opening', 'data'], script, {}, opening.data),
    ...variants.flatMap((variant, index) => [
      ...openingPage(source, ['variants', index, 'opening'], variant.opening.page),
      ...patchNames(
        source,
        ['variants', index, 'opening', 'data'],
        script,
        opening.data,
        variant.opening.data,
      ),
    ]),
    ...Object.entries(opening.others ?? {}).flatMap(([id, data]) => {
      const persona = others.find((one) => one.id === id)
      return persona
        ? patchNames(source, ['opening', 'others', id], { ...script, persona }, {}, data)
        : []
    }),
  ]
}

const openingPage = (
  source: Source<Scenario>,
  path: Path,
  page: Page | undefined,
): readonly Finding[] => {
  const simple = pageNames.filter((one) => parametersOf(one).length === 0)
  return page === undefined ? [] : lookUp(source)('page', [...path, 'page'], page, simple)
}

type Data = Scenario['opening']['data']

/** What an opening adds, changes and takes away, after what was patched before it. */
function patchNames(
  source: Source<unknown>,
  path: Path,
  { persona, place }: Script,
  before: Data,
  data: Data,
): readonly Finding[] {
  const { conversations = [], tasks = [], appointments = [], slots = {} } = data ?? {}
  const { results = [], measurements = [], plans = [], begun = [] } = data ?? {}
  const there = {
    conversations: idsAfter(persona.data.conversations, before?.conversations),
    tasks: idsAfter(persona.data.tasks, before?.tasks),
    appointments: idsAfter(persona.data.appointments, before?.appointments),
    results: idsAfter(persona.data.results, before?.results),
    measurements: idsAfter(persona.data.measurements, before?.measurements),
    plans: idsAfter(persona.data.plans, before?.plans),
  }
  return [
    ...patchIds(
      source,
      [...path, 'conversations'],
      'conversation',
      conversations,
      there.conversations,
    ),
    ...patchIds(source, [...path, 'tasks'], 'task', tasks, there.tasks),
    ...patchIds(source, [...path, 'appointments'], 'appointment', appointments, there.appointments),
    ...appointments.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        appointmentNames(source, [...path, 'appointments', index, key], one, place),
      ),
    ),
    ...slotNames(source, [...path, 'slots'], slots, place),
    ...conversations.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        conversationNames(source, [...path, 'conversations', index, key], one, place),
      ),
    ),
    ...tasks.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        taskNames(
          source,
          [...path, 'tasks', index, key],
          one,
          place,
          idsAfter(persona.data.appointments, [...(before?.appointments ?? []), ...appointments]),
        ),
      ),
    ),
    ...patchIds(source, [...path, 'results'], 'result', results, there.results),
    ...patchIds(source, [...path, 'measurements'], 'measurement', measurements, there.measurements),
    ...patchIds(source, [...path, 'plans'], 'plan', plans, there.plans),
    ...results.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        resultNames(source, [...path, 'results', index, key], one, place),
      ),
    ),
    ...measurements.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        measurementNames(source, [...path, 'measurements', index, key], one, place),
      ),
    ),
    ...plans.flatMap((patch, index) =>
      patchParts(patch).flatMap(([key, one]) =>
        planNames(
          source,
          [...path, 'plans', index, key],
          one,
          place,
          idsAfter(persona.data.tasks, [...(before?.tasks ?? []), ...tasks]),
        ),
      ),
    ),
    ...begun.flatMap((one, index) => begunNames(source, [...path, 'begun', index], one, place)),
  ]
}

/** A form that has been begun: which it is, and what has been answered so far. */
function begunNames(
  source: Source<unknown>,
  path: Path,
  { form: id, answers }: NonNullable<NonNullable<Data>['begun']>[number],
  { forms }: Place,
): readonly Finding[] {
  const form = forms.find((one) => one.id === id)
  return form
    ? answerNames(source, [...path, 'answers'], form, answers, true)
    : lookUp(source)('form', [...path, 'form'], id, idsOf(forms))
}

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
