import type { CallTimes } from './call.ts'
import type { CheckTimes } from './check.ts'
import { type Goal, table } from './figures.ts'
import type { LogTimes } from './log.ts'
import type { Condition } from './measure.ts'
import {
  type AppFigures,
  type AppTimes,
  figuresOfApp,
  goalsOfApp,
  textOfApp,
} from './report-app.ts'
import { type CallFigures, figuresOfCall, goalsOfCall, textOfCall } from './report-call.ts'
import {
  figuresOfLists,
  figuresOfLog,
  figuresOfSearch,
  goalsOfCheck,
  goalsOfLists,
  goalsOfLog,
  goalsOfSearch,
  type ListFigures,
  type LogFigures,
  type SearchFigures,
  textOfCheck,
  textOfLists,
  textOfLog,
  textOfSearch,
} from './report-many.ts'
import type { SearchTimes } from './search.ts'
import type { ListTimes } from './lists.ts'

/** All that one run has found, of the parts that were asked for. */
export type Measured = {
  readonly app?: AppTimes
  readonly log?: LogTimes
  readonly check?: CheckTimes
  readonly search?: Readonly<Record<Condition, SearchTimes>>
  readonly lists?: ListTimes
  readonly call?: CallTimes
}

/** What a run has found, in figures that can be compared. */
export type Report = {
  readonly app?: AppFigures
  readonly log?: LogFigures
  readonly check?: CheckTimes
  readonly search?: SearchFigures
  readonly lists?: ListFigures
  readonly call?: CallFigures
  readonly goals: readonly Goal[]
}

/** Puts what was measured into figures, and holds it against the goals. */
export function reportOn(measured: Measured): Report {
  const { check } = measured
  const app = measured.app && figuresOfApp(measured.app)
  const log = measured.log && figuresOfLog(measured.log)
  const search = measured.search && figuresOfSearch(measured.search)
  const lists = measured.lists && figuresOfLists(measured.lists)
  const call = measured.call && figuresOfCall(measured.call)
  return {
    ...(app && { app }),
    ...(log && { log }),
    ...(check && { check }),
    ...(search && { search }),
    ...(lists && { lists }),
    ...(call && { call }),
    goals: [
      ...(app ? goalsOfApp(app) : []),
      ...(log ? goalsOfLog(log) : []),
      ...(check ? goalsOfCheck(check) : []),
      ...(search ? goalsOfSearch(search) : []),
      ...(lists ? goalsOfLists(lists) : []),
      ...(call ? goalsOfCall(call) : []),
    ],
  }
}

/** The report as a person reads it. */
export function asText({ app, log, check, search, lists, call, goals }: Report): string {
  const parts = [
    app && textOfApp(app),
    log && textOfLog(log),
    check && textOfCheck(check),
    search && textOfSearch(search),
    lists && textOfLists(lists),
    call && textOfCall(call),
  ]
  return [
    ...parts.flatMap((lines) => (lines ? [...lines, ''] : [])),
    ...table([
      ['goal', 'at most', 'measured', ''],
      ...goals.map(({ goal: name, limit, value, unit, met }) => [
        name,
        `${limit} ${unit}`,
        `${value.toFixed(2)} ${unit}`,
        met ? 'met' : 'NOT met',
      ]),
    ]),
  ].join('\n')
}
