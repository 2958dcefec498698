// Runs every check, goes on after a failure, and ends with the counts.
// `npm run check -- types lint` runs only the parts named.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { env } = process
const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join('node_modules', '.cache', 'oppi', 'reports')

process.chdir(root)
mkdirSync(reports, { recursive: true })
env.PATH = join(root, 'node_modules', '.bin') + delimiter + env.PATH
// Playwright takes the place of its report from here only.
env.PLAYWRIGHT_JSON_OUTPUT_FILE = join(root, reports, 'browser.json')

/** @typedef {{ passed: number, failed: number, skipped?: number }} Counts */

/** @type {Record<string, () => Counts>} */
const parts = {
  types: () => tool('tsc -p .'),
  lint: () => tool('oxlint -c .config/oxlint.json --type-aware --deny-warnings'),
  unused: () => tool('knip --config .config/knip.ts --treat-config-hints-as-errors'),
  format: () => tool('biome format --config-path .config .'),
  tests: () =>
    runner(
      `vitest run --reporter=default --reporter=json --outputFile.json=${reports}/tests.json`,
      'tests.json',
      countVitest,
    ),
  scenarios: () => tool('node mocks/scenario/cli.ts check'),
  build: () => tool('vite build'),
  browser: () =>
    runner(
      `playwright test -c .config/playwright.config.ts --reporter=${env.CI ? 'dot' : 'line'},json`,
      'browser.json',
      countPlaywright,
    ),
}

const words = process.argv.slice(2)
// Every scenario in every language and way.
if (words.includes('--full')) env.OPPI_FULL = '1'
const names = words.filter((word) => word !== '--full')
const unknown = names.find((name) => !Object.hasOwn(parts, name))
if (unknown) {
  console.error(
    `There is no part called ${unknown}. The parts are: ${Object.keys(parts).join(', ')}.`,
  )
  process.exit(2)
}

const total = { passed: 0, failed: 0, skipped: 0 }
for (const name of names.length > 0 ? names : Object.keys(parts)) {
  const start = Date.now()
  console.log(`\n── ${name} ──`)
  const counts = { skipped: 0, ...parts[name]() }
  for (const key of Object.keys(total)) total[key] += counts[key]
  console.log(`${name}: ${said(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}
console.log(`\n${said(total)}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/**
 * A tool that is one check. It is heard only when it fails.
 * @param {string} command
 * @returns {Counts}
 */
function tool(command) {
  const { status, stdout } = spawnSync(`${command} 2>&1`, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: Infinity,
  })
  if (status === 0) return { passed: 1, failed: 0 }
  console.log(stdout)
  return { passed: 0, failed: 1 }
}

/**
 * A test runner. Its report says how many tests there were; its exit code has the last word.
 * @param {string} command
 * @param {string} file
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
function runner(command, file, count) {
  const path = join(reports, file)
  rmSync(path, { force: true })
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  let counts = { passed: 0, failed: 0 }
  try {
    counts = count(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    console.log(`No report: ${error.message}`)
  }
  const sound = status === 0 && counts.passed > 0
  return sound || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

/** @returns {Counts} */
function countVitest({ testResults, numTotalTests, numPassedTests, numFailedTests }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numTotalTests - numPassedTests - numFailedTests,
  }
}

/** @returns {Counts} */
function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** @param {Counts} counts */
function said({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}
