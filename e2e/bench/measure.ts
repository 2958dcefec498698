import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Browser, Page as Tab } from '@playwright/test'
import { row } from '../../src/api/operations.ts'
import { askedFor, callInPage, type Times, watch, watchPaint, type Watched } from './in-page.ts'
import type { Subject } from './pages.ts'

/** How fast machine and line are. */
export const conditions = {
  plain: undefined,
  slow: { cpu: 4, down: 1_600_000, up: 750_000, latency: 150 },
} as const

export type Condition = keyof typeof conditions

/** In the order in which they are told of. */
export const conditionNames: readonly Condition[] = ['plain', 'slow']

/** Where the pages are: the folder, and the address that its server gives it. */
export type Place = { readonly folder: string; readonly url: string }

/** What a page asks for, up to a moment. */
type Weight = {
  /** Bytes of JavaScript, as gzip -9 packs them. */
  readonly script: number
  readonly requests: number
}

/** A page's weight until its content is there, and with all that it fetches ahead soon after. */
export type Weights = { readonly first: Weight; readonly all: Weight }

/** How long after the content a page may still fetch ahead, in ms. */
const ahead = 3000

/** Opens a page as somebody does who has never been here. */
export const load = (
  browser: Browser,
  { url }: Place,
  subject: Subject,
  condition: Condition,
): Promise<Times> => visit(browser, url, subject, condition, (_, times) => Promise.resolve(times))

/** Weighs all that a page asks for. */
export const weigh = (browser: Browser, place: Place, subject: Subject): Promise<Weights> =>
  visit(browser, place.url, subject, 'plain', async (tab, { content }) => {
    await pause(ahead)
    const asked = (await tab.evaluate(askedFor)).filter(({ at }) => at <= content + ahead)
    const weight = (some: typeof asked): Weight => ({
      script: [...new Set(some.map(({ address }) => new URL(address).pathname))]
        .filter((path) => path.endsWith('.js'))
        .map((path) => gzipSync(readFileSync(join(place.folder, path)), { level: 9 }).length)
        .reduce((sum, size) => sum + size, 0),
      requests: some.length,
    })
    return { first: weight(asked.filter(({ at }) => at <= content)), all: weight(asked) }
  })

/** How long the server within the page takes to answer, call by call, once the page has come to rest. */
export const timeCalls = (
  browser: Browser,
  { url }: Place,
  subject: Subject,
  times: number,
): Promise<readonly number[]> =>
  visit(browser, url, subject, 'plain', async (tab) => {
    await pause(ahead)
    return tab.evaluate(callInPage, { path: `api${row('session.get').path}`, times })
  })

/** Opens a page in a context of its own, waits for its content, does something there, and leaves. */
export async function visit<Result>(
  browser: Browser,
  url: string,
  subject: Subject,
  condition: Condition,
  then: (tab: Tab, times: Times) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'fi-FI', timezoneId: 'Europe/Helsinki' })
  try {
    const tab = await context.newPage()
    await tab.addInitScript(watch, subject)
    await slowDown(tab, condition)
    await tab.goto(url + subject.address, { waitUntil: 'commit' })
    const times = await tab.evaluate(() => window.timed)
    if (!times) throw new Error(`${subject.address} was not watched`)
    return await then(tab, times)
  } finally {
    await context.close()
  }
}

/** From something that is done to the paint that it brings about, in ms. */
export async function timePaint(
  tab: Tab,
  watched: Watched,
  act: () => Promise<void>,
): Promise<number> {
  await tab.evaluate(watchPaint, watched)
  await act()
  const took = await tab.evaluate(() => window.painted)
  if (took === undefined) throw new Error(`${watched.within} was not watched`)
  return took
}

async function slowDown(tab: Tab, condition: Condition): Promise<void> {
  const limits = conditions[condition]
  if (!limits) return
  const { cpu, down, up, latency } = limits
  await slowCpu(tab, cpu)
  const session = await tab.context().newCDPSession(tab)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down / 8,
    uploadThroughput: up / 8,
  })
}

/** Makes a page's machine so many times slower. */
export async function slowCpu(tab: Tab, rate: number): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
