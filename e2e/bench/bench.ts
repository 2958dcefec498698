// Measures how soon the app is there and what it weighs, and how it bears a long practice, long lists and many scenarios,
// and how a call moves.
// `npm run bench -- log lists` measures only those; `--json` gives the figures to another program.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { advice, findBrowser } from '../../.scripts/browser.mjs'
import { root } from '../support/site.ts'
import { buildApp } from './build.ts'
import { timeCall } from './call.ts'
import { type CheckTimes, timeChecks, writeMany } from './check.ts'
import type { Times } from './in-page.ts'
import { buildHistory, timeLists } from './lists.ts'
import { buildStage, timeLog } from './log.ts'
import { type Condition, load, type Place, timeCalls, weigh } from './measure.ts'
import { helloPage, type SubjectName, subjectNames, subjects } from './pages.ts'
import type { AppTimes } from './report-app.ts'
import { asText, type Measured, reportOn } from './report.ts'
import { buildCatalogue, timeSearch } from './search.ts'
import { serve } from './server.ts'

const parts = ['app', 'log', 'check', 'search', 'lists', 'call'] as const

type Part = (typeof parts)[number]

const least = 7
const runs = Math.max(least, Number(process.env['BENCH_RUNS']) || least)
const calls = 300
const folder = join(root, 'node_modules/.cache/oppi/bench')

/** Progress: what is printed as the result stays clean. */
const say = (line: string): void => console.error(line)

async function prepare(asked: (part: Part) => boolean): Promise<void> {
  say('Building…')
  buildApp(join(folder, 'app'))
  mkdirSync(join(folder, 'hello'), { recursive: true })
  writeFileSync(join(folder, 'hello/index.html'), helloPage)
  if (asked('log')) await buildStage(folder)
  if (asked('lists')) buildHistory(folder)
  if (!asked('search')) return
  say('Building with many scenarios…')
  writeMany(folder)
  buildCatalogue(folder)
}

async function measureApp(browser: Browser, place: Place): Promise<AppTimes> {
  const known = subjects()
  const each = async <Result>(of: (name: SubjectName) => Promise<Result>) => ({
    hello: await of('hello'),
    start: await of('start'),
    portal: await of('portal'),
  })
  /** One after the other in turn: when the machine slows down, it does so for all of them. */
  const times = async (condition: Condition) => {
    const found: Record<SubjectName, Times[]> = { hello: [], start: [], portal: [] }
    for (let run = 1; run <= runs; run++) {
      say(`Loading, ${condition}: ${run}/${runs}`)
      for (const name of subjectNames)
        found[name].push(await load(browser, place, known[name], condition))
    }
    return found
  }
  say('Weighing…')
  // It also wakes up browser and server before anything is timed.
  const weights = await each((name) => weigh(browser, place, known[name]))
  return {
    weights,
    times: { plain: await times('plain'), slow: await times('slow') },
    calls: await timeCalls(browser, place, known.portal, calls),
  }
}

async function measureSearch(browser: Browser, place: Place) {
  say('Searching…')
  return {
    plain: await timeSearch(browser, place, 'plain', runs),
    slow: await timeSearch(browser, place, 'slow', runs),
  }
}

async function measure(
  browser: Browser,
  place: Place,
  asked: (part: Part) => boolean,
  check: CheckTimes | undefined,
): Promise<Measured> {
  return {
    ...(asked('app') && { app: await measureApp(browser, place) }),
    ...(asked('log') && { log: await timeLog(browser, place, runs, say) }),
    ...(check && { check }),
    ...(asked('search') && { search: await measureSearch(browser, place) }),
    ...(asked('lists') && { lists: await timeLists(browser, place, runs) }),
    ...(asked('call') && { call: await timeCall(browser, place, runs, say) }),
  }
}

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const unknown = words.find((word) => !parts.some((part) => part === word))
if (unknown !== undefined)
  throw new Error(`There is no part ${unknown}. The parts are: ${parts.join(', ')}`)
const asked = (part: Part): boolean => words.length === 0 || words.includes(part)

const executablePath = findBrowser()
if (!executablePath) throw new Error(advice())
const check = asked('check') ? timeChecks(folder, say) : undefined
await prepare(asked)
const server = await serve(folder)
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--disable-quic'],
})
try {
  const report = reportOn(await measure(browser, { folder, url: server.url }, asked, check))
  console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : asText(report))
} finally {
  await browser.close()
  server.close()
}
