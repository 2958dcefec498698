import { type Goal, goal, type Spread, shown, spread, table } from './figures.ts'
import type { Times } from './in-page.ts'
import { type Condition, conditionNames, conditions, type Weights } from './measure.ts'
import { type SubjectName, subjectNames } from './pages.ts'

/** How soon the app was there, and what it weighs. */
export type AppTimes = {
  readonly times: Readonly<Record<Condition, Readonly<Record<SubjectName, readonly Times[]>>>>
  readonly weights: Readonly<Record<SubjectName, Weights>>
  /** Each call to the server within the page, in ms. */
  readonly calls: readonly number[]
}

/** The same in figures that can be compared. */
export type AppFigures = {
  readonly loads: number
  readonly calls: Spread & { readonly count: number }
  readonly pages: readonly {
    readonly page: SubjectName
    readonly condition: Condition
    readonly paint: Spread
    readonly content: Spread
    /** Medians, against the hello page under the same condition. */
    readonly paintToHello: number
    readonly contentToHello: number
  }[]
  readonly weights: AppTimes['weights']
}

/** Puts what was measured into figures. */
export function figuresOfApp({ times, weights, calls }: AppTimes): AppFigures {
  const pages = conditionNames.flatMap((condition) => {
    const hello = spread(times[condition].hello.map(({ paint }) => paint)).median
    return subjectNames.map((page) => {
      const paint = spread(times[condition][page].map((one) => one.paint))
      const content = spread(times[condition][page].map((one) => one.content))
      return {
        page,
        condition,
        paint,
        content,
        paintToHello: paint.median / hello,
        contentToHello: content.median / hello,
      }
    })
  })
  return {
    loads: times.plain.hello.length,
    calls: { count: calls.length, ...spread(calls) },
    pages,
    weights,
  }
}

/** What is wanted of the app. */
export function goalsOfApp({ pages, weights, calls }: AppFigures): readonly Goal[] {
  const start = pages.find(({ page, condition }) => page === 'start' && condition === 'plain')
  return [
    goal('start page, content against hello', start?.contentToHello ?? Infinity, 2, '×'),
    goal('start page, JavaScript in all', weights.start.all.script / 1000, 140, 'kB'),
    goal('first portal screen, JavaScript in all', weights.portal.all.script / 1000, 210, 'kB'),
    goal('call to the server in the page, median', calls.median, 5, 'ms'),
  ]
}

/** The figures as a person reads them. */
export const textOfApp = ({ loads, calls, pages, weights }: AppFigures): readonly string[] => [
  `Cold loads: ${loads} of each page. Times are medians in ms (least–most), from the navigation on.`,
  '',
  ...table([
    ['', 'page', 'first paint', '× hello', 'content', '× hello'],
    ...pages.map(({ condition, page, paint, content, paintToHello, contentToHello }) => [
      page === subjectNames[0] ? names[condition] : '',
      page,
      shown(paint),
      paintToHello.toFixed(2),
      shown(content),
      contentToHello.toFixed(2),
    ]),
  ]),
  '',
  ...table([
    ['', 'JS kB, until content', 'in all', 'requests, until content', 'in all'],
    ...subjectNames.map((page) => {
      const { first, all } = weights[page]
      return [page, kilo(first.script), kilo(all.script), `${first.requests}`, `${all.requests}`]
    }),
  ]),
  'JavaScript as gzip -9 packs it; “in all” is with what is fetched ahead within 3 s of the content.',
  '',
  `A call to the server in the page: ${shown(calls, 1)} ms, ${calls.count} calls.`,
]

const names: Readonly<Record<Condition, string>> = {
  plain: 'as it is',
  slow: `CPU ${conditions.slow.cpu}×, ${conditions.slow.down / 1e6} Mbps, ${conditions.slow.latency} ms`,
}

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)
