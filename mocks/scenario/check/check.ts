import type { Say } from '../../stage/core.ts'
import { dryRun } from '../dry-run/dry-run.ts'
import type { Persona } from '../format/persona.ts'
import type { Place } from '../format/place.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Script } from '../format/script.ts'
import type { Texts } from '../format/texts.ts'
import * as words from '../messages/names.ts'
import { longAgo } from '../messages/texts.ts'
import { type Finding, type Source, warning } from '../read/read.ts'
import { stagingsOf } from '../staging/stagings.ts'
import { checkAgain, type Offers } from './again.ts'
import { checkFailures } from './failures.ts'
import { checkIdentifies } from './identifies.ts'
import { checkLogic } from './logic.ts'
import { checkOthers, checkRelations } from './others.ts'
import { checkPersona, checkPlace } from './place.ts'
import { checkPossible } from './possible.ts'
import { checkRoute } from './route.ts'
import { checkFileName, checkScenario } from './scenario.ts'
import { checkSteps } from './steps.ts'
import { checkStops } from './stops.ts'
import { checkEveryText, checkRows, noteTexts } from './texts.ts'

/** All the files of a scenario, each of which fits its schema. */
export type Opened = {
  readonly scenario: Source<Scenario>
  /** In the scenario's order. */
  readonly people: readonly Source<Persona>[]
  /** Those for whom one can act, and those whose credentials the device knows. */
  readonly others: readonly Source<Persona>[]
  readonly place: Source<Place>
  readonly texts: readonly Source<Texts>[]
}

/** What a checker has to be told, because it does not stand in the files. */
export type Surroundings = {
  /** The words of the screen, as in `messages.sendMessage`. Without them labels are only looked at. */
  readonly labels?: readonly string[]
  /** As in "2026-11-22". Without it nothing is old. */
  readonly today?: string
  /** Only what can be seen without playing it. */
  readonly unplayed?: boolean
  /** The other scenarios. Without them those that are named are only looked at. */
  readonly offers?: Offers
  /** Everybody that there is. Without them those that are named are only looked at. */
  readonly personas?: readonly string[]
}

/** The scenario with each of its personas. */
export const scriptsOf = ({ scenario, people, others, place }: Opened): readonly Script[] =>
  people.map((persona) => ({
    scenario: scenario.value,
    persona: persona.value,
    others: others.map(({ value }) => value).filter(({ id }) => id !== persona.value.id),
    place: place.value,
  }))

/** All that is to be said of a scenario whose files fit their schemas. */
export function check(opened: Opened, surroundings: Surroundings): readonly Finding[] {
  const { labels, today, unplayed = false, offers, personas } = surroundings
  const { scenario, place, texts } = opened
  const people = [...new Set([...opened.people, ...opened.others])]
  const scripts = scriptsOf(opened)
  const sources = [scenario, ...people, place]
  const named = [
    ...[scenario, ...people, place].flatMap((one) => checkFileName(one, nameOf(one.file))),
    ...texts.flatMap(forOtherFile),
    ...checkPlace(place),
    ...people.flatMap((persona) => checkPersona(persona, place.value)),
    ...people.flatMap((persona) => checkRelations(persona, personas)),
    ...checkOthers(scenario, opened),
    ...checkIdentifies(scenario),
    ...scripts.flatMap((script) => checkScenario(scenario, script)),
    ...[...sources, ...texts].flatMap((one) => checkEveryText(one, labels)),
    ...texts.flatMap(checkRows),
    ...(offers ? checkAgain(scenario, offers) : []),
  ]
  // What follows trusts the names, and the stage trusts what follows.
  const found = hasErrors(named) ? named : [...named, ...checkCourse(opened, scripts)]
  return inOrder([
    ...found,
    ...(unplayed || hasErrors(found) ? [] : dryRun(scenario, scripts, sayWith(texts)).findings),
    ...noteTexts(sources, texts, scripts),
    ...(today === undefined ? [] : comparedLongAgo(scenario, today)),
  ])
}

const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error')

/** What can be seen of the course without playing it. */
function checkCourse(
  { scenario, place, texts }: Opened,
  scripts: readonly Script[],
): readonly Finding[] {
  const stagings = scripts.flatMap(stagingsOf)
  // The steps are the same with everybody.
  const alike = scripts.slice(0, 1).flatMap(stagingsOf)
  return [
    ...checkLogic(scenario, alike),
    ...checkPossible(scenario, stagings),
    ...checkRoute(scenario, alike),
    ...checkSteps(scenario, alike),
    ...checkFailures(scenario),
    ...checkStops(scenario, place.value, texts),
  ]
}

/** Words a sentence as the files of translations do. */
function sayWith(texts: readonly Source<Texts>[]): Say {
  const rows = new Map(texts.flatMap(({ value }) => value.rows.map((row) => [row.fi, row])))
  return (sentence, language) => rows.get(sentence)?.[language] ?? sentence
}

const nameOf = (file: string): string => file.replace(/^.*\/|\.json$/g, '')

const forOtherFile = (source: Source<Texts>): readonly Finding[] =>
  source.value.for === nameOf(source.file)
    ? []
    : [source.at(['for'], words.otherName(nameOf(source.file)))]

function comparedLongAgo(source: Source<Scenario>, today: string): readonly Finding[] {
  const { date } = source.value.checkedAgainst
  const yearLater = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return yearLater < today ? [warning(source.at(['checkedAgainst', 'date'], longAgo(date)))] : []
}

/** Each finding once, file by file, from the top down. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const files = [...new Set(findings.map(({ file }) => file))]
  const once = new Map(findings.map((one) => [keyOf(one), one]))
  return [...once.values()].toSorted(
    (a, b) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  )
}

/** Two findings with the same key say the same of the same place. */
export const keyOf = ({ file, line, column, message }: Finding): string =>
  [file, line, column, message.fi].join(':')
