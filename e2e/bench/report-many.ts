import type { CheckTimes } from './check.ts'
import { type Goal, goal, type Spread, shown, spread, table } from './figures.ts'
import type { LogTimes } from './log.ts'
import { type Condition, conditionNames, conditions } from './measure.ts'
import { type ListAct, listActs, type ListTimes } from './lists.ts'
import type { SearchTimes } from './search.ts'

/** How long it takes to turn time back in a long log, in figures. */
export type LogFigures = {
  readonly facts: number
  readonly stage: Readonly<Record<'undo' | 'stepAnew' | 'jump', Spread>>
  readonly paint: Readonly<Record<'undo' | 'undoShort' | 'jump', Spread>>
}

/** How long it takes to search among many scenarios, in figures. */
export type SearchFigures = Readonly<
  Record<Condition, { readonly first: Spread; readonly later: Spread }>
>

/** How long what is done in a list of hundreds takes, in figures. */
export type ListFigures = Readonly<Record<ListAct, Spread>>

/** Puts a long list's times into figures. */
export const figuresOfLists = (times: ListTimes): ListFigures => ({
  open: spread(times.open),
  back: spread(times.back),
  key: spread(times.key),
  cleared: spread(times.cleared),
})

/** What is wanted of a long list: whatever is done in it, something is drawn at once. */
export const goalsOfLists = (figures: ListFigures): readonly Goal[] =>
  listActs.map((act) =>
    goal(`500 conversations, ${acts[act]}, ${slowly}`, figures[act].median, 200, 'ms'),
  )

/** The lists' figures as a person reads them. */
export const textOfLists = (figures: ListFigures): readonly string[] => [
  `Handling a list of 500 conversations, to the next paint, ${slowly}, in ms:`,
  ...table([['', ''], ...listActs.map((act) => [acts[act], shown(figures[act])])]),
]

const acts: Readonly<Record<ListAct, string>> = {
  open: 'open one',
  back: 'back',
  key: 'a key in the search',
  cleared: 'an empty search',
}

/** Puts a long log's times into figures. */
export const figuresOfLog = ({ facts, stage, undo, undoShort, jump }: LogTimes): LogFigures => ({
  facts,
  stage: {
    undo: spread(stage.map((one) => one.undo)),
    stepAnew: spread(stage.map((one) => one.stepAnew)),
    jump: spread(stage.map((one) => one.jump)),
  },
  paint: { undo: spread(undo), undoShort: spread(undoShort), jump: spread(jump) },
})

/** Puts the searches' times into figures. */
export const figuresOfSearch = (
  times: Readonly<Record<Condition, SearchTimes>>,
): SearchFigures => ({
  plain: { first: spread(times.plain.first), later: spread(times.plain.later) },
  slow: { first: spread(times.slow.first), later: spread(times.slow.later) },
})

/** What is wanted of a long log. */
export const goalsOfLog = ({ stage, paint }: LogFigures): readonly Goal[] => [
  goal(`rewind in a long log, the stage, ${slowly}`, stage.undo.median, 16, 'ms'),
  goal(`step anew in a long log, the stage, ${slowly}`, stage.stepAnew.median, 16, 'ms'),
  goal(`jump in a long log, the stage, ${slowly}`, stage.jump.median, 16, 'ms'),
  goal(`rewind in a long log, first paint, ${slowly}`, paint.undo.median, 200, 'ms'),
  goal(`jump in a long log, first paint, ${slowly}`, paint.jump.median, 200, 'ms'),
]

/** What is wanted of the check. */
export const goalsOfCheck = (times: CheckTimes): readonly Goal[] => [
  goal('check, a thousand scenarios against a hundred', timesAsLong(times), 11, '×'),
  goal('catalogue, each of a thousand scenarios', times.bytesEach, 120, 'B'),
]

/** What is wanted of the search: what a key leaves is there with the second frame. */
export const goalsOfSearch = ({ plain }: SearchFigures): readonly Goal[] => [
  goal('search, the first key to the list', plain.first.median, twoFrames, 'ms'),
  goal('search, later keys to the list', plain.later.median, twoFrames, 'ms'),
]

/** A long log's figures as a person reads them. */
export const textOfLog = ({ facts, stage, paint }: LogFigures): readonly string[] => [
  `Turning time back in a log of ${facts} facts, ${slowly}, in ms:`,
  ...table([
    ['', 'the stage', 'press to first paint', 'in a short log'],
    ['rewind', shown(stage.undo, 1), shown(paint.undo), shown(paint.undoShort)],
    ['step anew', shown(stage.stepAnew, 1), '', ''],
    ['jump', shown(stage.jump, 1), shown(paint.jump), ''],
  ]),
]

/** The check's figures as a person reads them. */
export const textOfCheck = ({ few, many, ...rest }: CheckTimes): readonly string[] => [
  `Checking ${few.files} scenarios, each played: ${few.took.toFixed(0)} ms; ` +
    `${many.files}: ${many.took.toFixed(0)} ms, ${(many.took / few.took).toFixed(2)} ×. ` +
    `The catalogue takes ${rest.bytesEach.toFixed(1)} B for each.`,
]

/** The searches' figures as a person reads them. */
export const textOfSearch = (figures: SearchFigures): readonly string[] => [
  'Searching among a thousand scenarios, from a key to the list’s next paint, in ms:',
  ...table([
    ['', 'first key', 'later keys'],
    ...conditionNames.map((condition) => [
      condition === 'plain' ? 'as it is' : slowly,
      shown(figures[condition].first),
      shown(figures[condition].later),
    ]),
  ]),
]

const timesAsLong = ({ few, many }: CheckTimes): number => many.took / few.took

const slowly = `CPU ${conditions.slow.cpu}×`

/** Of a screen with 60 pictures a second, in ms. */
const twoFrames = 34
