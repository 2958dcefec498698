// Makes a fresh clone ready to run. Plain JavaScript: the machine's own Node, 20 or newer, runs it.
import { execSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { advice, findBrowser, installBrowser, remember } from './browser.mjs'

const { env, platform } = process
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

if (!isAtLeast(20, 0)) {
  stop(`Omasote Oppi needs Node 20 or newer, and this is ${process.version}.
Install the current version from https://nodejs.org and try again.`)
}
install()
checkNode()
if (process.argv.includes('--browser')) prepareBrowser()

function install() {
  const recorded = 'node_modules/.oppi-lock-hash'
  const hash = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(platform + process.arch)
    .digest('hex')
  if (existsSync(recorded) && readFileSync(recorded, 'utf8') === hash) return

  console.log('Setting up, once: installing packages…')
  rmSync(recorded, { force: true })
  // Not `npm ci`: it refuses a lock made where a registry lacks some other system's binaries,
  // and on Windows it cannot delete the project's own Node while that runs this. The lock holds.
  const flags = '--no-save --no-audit --no-fund --loglevel=error --include=dev --include=optional'
  if (npm('install', ...flags.split(' ')) !== 0) {
    stop(`The packages could not be installed: npm's own words are above. The first start needs
the network: check the connection, and the proxy if there is one (npm config get proxy).
Then give the same command again. Later starts need no network.`)
  }
  writeFileSync(recorded, hash)
}

/** @param {string[]} args */
function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = env
  const [program, first] = cli?.endsWith('npm-cli.js') ? [node, [cli]] : ['npm', []]
  // Without npm around this, npm is a .cmd on Windows, which only a shell can start.
  const shell = program === 'npm' && platform === 'win32'
  return spawnSync(program, [...first, ...args], { stdio: ['ignore', 'inherit', 'inherit'], shell })
    .status
}

/** The next npm script runs with the Node in node_modules/.bin, or else with the machine's own. */
function checkNode() {
  const own = join('node_modules', '.bin', 'node')
  try {
    execSync(`"${own}" --version`, { stdio: 'ignore' })
  } catch {
    if (!isAtLeast(22, 22)) {
      stop(`The project's own Node does not run on this machine (${platform} ${process.arch}),
and the machine's is ${process.version}. Install Node 24 from https://nodejs.org and try again.`)
    }
    // Made for another C library, say: it would only be in the way.
    for (const name of [own, `${own}.cmd`, `${own}.ps1`]) rmSync(name, { force: true })
  }
}

function prepareBrowser() {
  let browser = findBrowser()
  if (!browser) {
    console.log('Setting up, once: fetching a browser for the tests…')
    browser = installBrowser()
  }
  if (!browser) stop(advice())
  remember(browser)
}

/**
 * @param {number} major
 * @param {number} minor
 */
function isAtLeast(major, minor) {
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number)
  return ownMajor > major || (ownMajor === major && ownMinor >= minor)
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`\n${message}`)
  process.exit(1)
}
