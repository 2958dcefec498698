// Measures how soon the app is there, and what it weighs. `--json` gives the figures to another program.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import { advice, findBrowser } from '../../.scripts/browser.mjs'
import { root } from '../support/site.ts'
import type { Times } from './in-page.ts'
import { type Condition, load, type Place, timeCalls, weigh } from './measure.ts'
import { helloPage, type SubjectName, subjectNames, subjects } from './pages.ts'
import { asText, type Measured, reportOn } from './report.ts'
import { serve } from './server.ts'

const least = 7
const runs = Math.max(least, Number(process.env['BENCH_RUNS']) || least)
const calls = 300
const folder = join(root, 'node_modules/.cache/oppi/bench')

/** Progress: what is printed as the result stays clean. */
const say = (line: string): void => console.error(line)

async function prepare(): Promise<void> {
  say('Building…')
  await build({
    root,
    logLevel: 'error',
    build: { outDir: join(folder, 'app'), emptyOutDir: true },
  })
  mkdirSync(join(folder, 'hello'), { recursive: true })
  writeFileSync(join(folder, 'hello/index.html'), helloPage)
}

async function measure(browser: Browser, place: Place): Promise<Measured> {
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

const executablePath = findBrowser()
if (!executablePath) throw new Error(advice())
await prepare()
const server = await serve(folder)
const browser = await chromium.launch({
  executablePath,
  args: ['--disable-gpu', '--disable-quic'],
})
try {
  const report = reportOn(await measure(browser, { folder, url: server.url }))
  console.log(process.argv.includes('--json') ? JSON.stringify(report, null, 2) : asText(report))
} finally {
  await browser.close()
  server.close()
}
