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
import {
  figuresOfLog,
  figuresOfSearch,
  goalsOfCheck,
  goalsOfLog,
  goalsOfSearch,
  type LogFigures,
  type SearchFigures,
  textOfCheck,
  textOfLog,
  textOfSearch,
} from './report-many.ts'
import type { SearchTimes } from './search.ts'

/** All that one run has found, of the parts that were asked for. */
export type Measured = {
  readonly app?: AppTimes
  readonly log?: LogTimes
  readonly check?: CheckTimes
  readonly search?: Readonly<Record<Condition, SearchTimes>>
}

/** What a run has found, in figures that can be compared. */
export type Report = {
  readonly app?: AppFigures
  readonly log?: LogFigures
  readonly check?: CheckTimes
  readonly search?: SearchFigures
  readonly goals: readonly Goal[]
}

/** Puts what was measured into figures, and holds it against the goals. */
export function reportOn(measured: Measured): Report {
  const { check } = measured
  const app = measured.app && figuresOfApp(measured.app)
  const log = measured.log && figuresOfLog(measured.log)
  const search = measured.search && figuresOfSearch(measured.search)
  return {
    ...(app && { app }),
    ...(log && { log }),
    ...(check && { check }),
    ...(search && { search }),
    goals: [
      ...(app ? goalsOfApp(app) : []),
      ...(log ? goalsOfLog(log) : []),
      ...(check ? goalsOfCheck(check) : []),
      ...(search ? goalsOfSearch(search) : []),
    ],
  }
}

/** The report as a person reads it. */
export function asText({ app, log, check, search, goals }: Report): string {
  const parts = [
    app && textOfApp(app),
    log && textOfLog(log),
    check && textOfCheck(check),
    search && textOfSearch(search),
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
