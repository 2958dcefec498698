import type { Times } from './in-page.ts'
import { type Condition, conditions, type Weights } from './measure.ts'
import { type SubjectName, subjectNames } from './pages.ts'

/** All that one run has found. */
export type Measured = {
  readonly times: Readonly<Record<Condition, Readonly<Record<SubjectName, readonly Times[]>>>>
  readonly weights: Readonly<Record<SubjectName, Weights>>
  /** Each call to the server within the page, in ms. */
  readonly calls: readonly number[]
}

type Spread = { readonly median: number; readonly least: number; readonly most: number }

type Goal = {
  readonly goal: string
  readonly value: number
  readonly limit: number
  readonly unit: string
  readonly met: boolean
}

/** What a run has found, in figures that can be compared. */
export type Report = {
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
  readonly weights: Measured['weights']
  readonly goals: readonly Goal[]
}

/** Puts what was measured into figures, and holds it against the goals. */
export function reportOn({ times, weights, calls }: Measured): Report {
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
  const start = pages.find(({ page, condition }) => page === 'start' && condition === 'plain')
  const called = { count: calls.length, ...spread(calls) }
  return {
    loads: times.plain.hello.length,
    calls: called,
    pages,
    weights,
    goals: [
      goal('start page, content against hello', start?.contentToHello ?? Infinity, 2, '×'),
      goal('start page, JavaScript in all', weights.start.all.script / 1000, 140, 'kB'),
      goal('first portal screen, JavaScript in all', weights.portal.all.script / 1000, 210, 'kB'),
      goal('call to the server in the page, median', called.median, 5, 'ms'),
    ],
  }
}

/** The report as a person reads it. */
export function asText({ loads, calls, pages, weights, goals }: Report): string {
  return [
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
    `A call to the server in the page: ${calls.median.toFixed(1)} ms ` +
      `(${calls.least.toFixed(1)}–${calls.most.toFixed(1)}), ${calls.count} calls.`,
    '',
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

const names: Readonly<Record<Condition, string>> = {
  plain: 'as it is',
  slow: `CPU ${conditions.slow.cpu}×, ${conditions.slow.down / 1e6} Mbps, ${conditions.slow.latency} ms`,
}

const conditionNames: readonly Condition[] = ['plain', 'slow']

const goal = (name: string, value: number, limit: number, unit: string): Goal => ({
  goal: name,
  value,
  limit,
  unit,
  met: value <= limit,
})

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const half = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  }
}

const shown = ({ median, least, most }: Spread): string =>
  `${median.toFixed(0)} (${least.toFixed(0)}–${most.toFixed(0)})`

const kilo = (bytes: number): string => (bytes / 1000).toFixed(1)

/** Columns side by side. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
