import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page as Tab } from '@playwright/test'
import { anchor as frame } from '../../src/portal/frame/acts.ts'
import { anchor as messages } from '../../src/portal/messages/acts.ts'
import { anchor as signIn } from '../../src/portal/sign-in/acts.ts'
import { oldHand, writeHistory } from '../../src/testing/generate-history.ts'
import { anchored } from '../support/hand.ts'
import { word } from '../support/words.ts'
import { buildApp } from './build.ts'
import { type Watched, watchNext } from './in-page.ts'
import { conditions, type Place, slowCpu, visit } from './measure.ts'

/** From something that is done in a list of hundreds to the next paint after it, on a slow machine, in ms. */
export type ListTimes = Readonly<Record<ListAct, readonly number[]>>

/** What is done in the list of conversations: there and back again, and a key in its search. */
export const listActs = ['open', 'back', 'key', 'cleared'] as const

export type ListAct = (typeof listActs)[number]

/** How long a page that has just come is left alone, in ms. */
const rest = 3000

/** Builds the app with somebody in free practice who has a long history. */
export function buildHistory(folder: string): void {
  const scenarios = join(folder, 'history')
  writeHistory(scenarios)
  buildApp(join(folder, 'history-app'), scenarios)
}

/** Handles a list of hundreds of conversations. */
export const timeLists = (browser: Browser, { url }: Place, runs: number): Promise<ListTimes> =>
  visit(browser, url, signingIn, 'plain', async (tab) => {
    await anchored(tab, signIn.method, 'bank').click()
    await anchored(tab, signIn.continue).click()
    await anchored(tab, frame.nav, 'messages').click()
    await anchored(tab, messages.row).waitFor()
    await pause(rest)
    await slowCpu(tab, conditions.slow.cpu)
    const times: Record<ListAct, number[]> = {
      open: [],
      back: [],
      key: [],
      cleared: [],
    }
    const field = anchored(tab, messages.search)
    const back = (): Promise<void> => tab.evaluate(() => history.back())
    for (let run = 0; run < runs; run++) {
      const row = tab.locator(`[data-anchor="${messages.row}"]`).nth(3 + run)
      times.open.push(await timeNext(tab, 'click', () => row.click()))
      await anchored(tab, messages.text).waitFor()
      times.back.push(await timeNext(tab, 'popstate', back))
      await row.waitFor()
      await field.focus()
      times.key.push(await timeNext(tab, 'keydown', () => tab.keyboard.press('s')))
      await tab.locator('mark').first().waitFor()
      times.cleared.push(await timeNext(tab, 'keydown', () => tab.keyboard.press('Backspace')))
      await row.waitFor()
      await pause(rest)
    }
    return times
  })

const signingIn = {
  address: `history-app/?harjoitus=vapaa&kaista=yhdessa&henkilo=${oldHand}#/tunnistautuminen`,
  heading: word('fi', 'sign-in.title'),
}

async function timeNext(
  tab: Tab,
  event: Watched['event'],
  act: () => Promise<unknown>,
): Promise<number> {
  await tab.evaluate(watchNext, event)
  await act()
  const took = await tab.evaluate(() => window.painted)
  if (took === undefined) throw new Error(`Nothing was painted after ${event}`)
  return took
}
