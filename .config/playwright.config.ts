import { defineConfig } from '@playwright/test'
import { advice, findBrowser } from '../.scripts/browser.mjs'

const executablePath = findBrowser()
if (!executablePath) throw new Error(advice())

export default defineConfig({
  testDir: '../e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../node_modules/.cache/oppi/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  use: {
    launchOptions: {
      executablePath,
      // Playwright itself switches off the sandbox and most of what would call home.
      args: ['--disable-gpu', '--disable-quic'],
    },
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
    trace: 'off',
    screenshot: 'only-on-failure',
  },
})
