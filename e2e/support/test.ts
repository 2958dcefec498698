import { test as base } from '@playwright/test'
import { listen, type Outside } from './outside.ts'
import { root, serve, type Site } from './site.ts'
import { listenForTrouble, type Trouble } from './trouble.ts'

/** Every test is on this day: the practice's clock says Tuesday 24 November, 9.00. */
export const today = new Date('2026-11-22T12:00:00+02:00')

type WorkerFixtures = {
  /** Where every server of the tests listens. */
  host: string
  site: Site
  outside: Outside
}

/**
 * Playwright's test with the built app on a server of its own, a host outside that must hear nothing, the
 * clock at `today`, and every page under watch.
 */
export const test = base.extend<{ trouble: Trouble }, WorkerFixtures>({
  host: ['127.0.0.1', { scope: 'worker', option: true }],
  site: [
    async ({ host }, use) => {
      const site = await serve(`${root}dist`, host)
      await use(site)
      await site.close()
    },
    { scope: 'worker' },
  ],
  outside: [
    async ({ host }, use) => {
      const outside = await listen(host)
      await use(outside)
      await outside.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  trouble: async ({ site }, use) => {
    const trouble = listenForTrouble(site.url)
    await use(trouble)
    trouble.settle()
  },
  context: async ({ context, trouble }, use) => {
    await trouble.watch(context)
    // Time starts here and runs on as ever.
    await context.clock.install({ time: today })
    await use(context)
    await trouble.arrived()
  },
})

export { expect } from '@playwright/test'
