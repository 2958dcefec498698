import { type Page, pageNames } from '../../../src/lib/paths.ts'
import { finish } from '../../../src/lib/steps.ts'
import { timeNames } from '../../stage/times.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import * as words from '../messages/names.ts'
import type { Finding, Path, Source } from '../read/read.ts'
import { conditionsOf, idsIn, leavesOf, linesOf, placedIds, stringsOf } from '../read/walk.ts'
import { leafNames } from './conditions.ts'
import { cueNames } from './cues.ts'
import { lineNames } from './lines.ts'
import { beginnings, idsOf, lookUp, type Names, namesOf, parametersOf, repeated } from './names.ts'
import { patchNames } from './patches.ts'

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
