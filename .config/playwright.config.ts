import { defineConfig } from '@playwright/test'
import { advice, findBrowser } from '../.scripts/browser.mjs'

const executablePath = findBrowser()
if (!executablePath) throw new Error(advice())

const otherBuilds = ['**/catalogue.e2e.ts', '**/broken-scenario.e2e.ts', '**/many.e2e.ts']

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../node_modules/.cache/oppi/e2e',
  projects: [
    // Each of these builds the app anew: one worker, one build.
    { name: 'other builds', testMatch: otherBuilds, fullyParallel: false },
    { name: 'journeys', testMatch: '**/*.e2e.ts', testIgnore: otherBuilds, fullyParallel: true },
  ],
  workers: 2,
  retries: 0,
  // Guards against hanging, and leave room for a busy machine. What hangs says where.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: {
      executablePath,
      // Playwright itself switches off the sandbox and most of what would call home.
      args: ['--disable-gpu', '--disable-quic'],
    },
    actionTimeout: 60_000,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
