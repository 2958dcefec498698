import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { buildApp } from './build.ts'
import { many, manyIn } from './check.ts'
import type { Watched } from './in-page.ts'
import { type Condition, type Place, timePaint, visit } from './measure.ts'
import { subjects } from './pages.ts'
import { word } from '../support/words.ts'

/** From the press of a key to the paint of the list that it leaves, in ms. */
export type SearchTimes = {
  /** The first key of a visit. */
  readonly first: readonly number[]
  readonly later: readonly number[]
}

/** How long a page that has just come is left alone, in ms. */
const rest = 1000

/** Each leaves other scenarios than the one before. */
const keys = ['k', 'i', 'r', 'Backspace', 'Backspace', 'Backspace'] as const

/** The list is painted together with the number that stands over it. */
const listPaint: Watched = { event: 'keydown', within: 'main [role="status"]' }

/** Builds the app with the many scenarios that have been written before. */
export const buildCatalogue = (folder: string): void =>
  buildApp(join(folder, 'many-app'), manyIn(folder))

/** Searches among the many, letter by letter. */
export async function timeSearch(
  browser: Browser,
  { url }: Place,
  condition: Condition,
  runs: number,
): Promise<SearchTimes> {
  const first: number[] = []
  const later: number[] = []
  const subject = { ...subjects().start, address: 'many-app/' }
  for (let run = 0; run < runs; run++)
    await visit(browser, url, subject, condition, async (tab) => {
      const count = tab.getByRole('main').getByRole('status')
      // The page that is painted first does not count them: this is the app.
      await count.filter({ hasText: `${many} ` }).waitFor({ timeout: 60_000 })
      await pause(rest)
      const field = tab.getByRole('searchbox', { name: word('fi', 'catalogue.search') })
      await field.focus()
      for (const [index, key] of keys.entries()) {
        const took = await timePaint(tab, listPaint, () => tab.keyboard.press(key))
        if (index === 0) first.push(took)
        else later.push(took)
      }
    })
  return { first, later }
}
