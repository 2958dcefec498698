// The browser of the tests: an installed one when there is one, else one is fetched.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const { env, platform } = process
const root = fileURLToPath(new URL('..', import.meta.url))
const memory = join(root, 'node_modules/.cache/oppi/browser')
const playwright = join(root, 'node_modules/@playwright/test/cli.js')
const superuser = process.getuid?.() === 0

const managers = [
  {
    name: 'apt-get',
    command: 'apt-get install chromium',
    unasked:
      'export DEBIAN_FRONTEND=noninteractive; apt-get update; ' +
      'apt-get install -y --no-install-recommends chromium fonts-liberation',
  },
  {
    name: 'dnf',
    command: 'dnf install chromium',
    unasked: 'dnf install -y chromium liberation-fonts',
  },
  {
    name: 'apk',
    command: 'apk add chromium',
    unasked: 'apk add chromium font-liberation',
  },
]

/**
 * The path of a browser that starts, or undefined.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const wanted = env.CHROMIUM_PATH
  if (wanted && starts(wanted)) return wanted
  if (wanted) console.warn(`CHROMIUM_PATH is ${wanted}, which does not start: looking elsewhere.`)
  return recall() ?? [...installed(), ...downloaded()].find(starts)
}

/**
 * Fetches a browser without asking anything: Playwright's, or else the system's package.
 * @returns {string | undefined} its path, or undefined when none could be had
 */
export function installBrowser() {
  // Behind a network that swallows requests Playwright would try for very long.
  const limit = { timeout: 120_000, killSignal: 'SIGKILL' }
  const args = [playwright, 'install', '--no-shell', 'chromium']
  spawnSync(process.execPath, args, { stdio: 'ignore', ...limit })
  if (findBrowser() || !maySudo()) return findBrowser()

  // A download can be whole and yet lack libraries of the system.
  if (downloaded().some(existsSync)) sudo(process.execPath, playwright, 'install-deps', 'chromium')
  if (!findBrowser() && manager()) sudo('sh', '-c', manager().unasked)
  return findBrowser()
}

/**
 * Saves later runs, and every worker of the tests, the search.
 * @param {string} path
 */
export function remember(path) {
  mkdirSync(dirname(memory), { recursive: true })
  writeFileSync(memory, path)
}

/** What to tell a person whose machine has no browser: one command. */
export function advice() {
  const own = manager() && `${superuser ? '' : 'sudo '}${manager().command}`
  return `The tests need a browser, and there is none here. Install one with

  ${own ?? 'npx playwright install chromium'}

or set CHROMIUM_PATH to the path of a Chrome, Edge or Chromium.`
}

function recall() {
  if (!existsSync(memory)) return
  const path = readFileSync(memory, 'utf8')
  return existsSync(path) ? path : undefined
}

function installed() {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    return ['Google/Chrome/Application/chrome', 'Microsoft/Edge/Application/msedge']
      .flatMap((program) => folders.map((folder) => join(folder, `${program}.exe`)))
      .concat(onPath('chrome.exe', 'msedge.exe'))
  }
  const apps = ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((app) =>
    ['/', homedir()].map((home) => join(home, `Applications/${app}.app/Contents/MacOS/${app}`)),
  )
  return [
    ...(platform === 'darwin' ? apps : []),
    ...onPath('google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'),
    ...onPath('chromium', 'chromium-browser'),
    '/snap/bin/chromium',
  ]
}

/** Where Playwright keeps its own download, whether or not it is there. */
function downloaded() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()]
  } catch {
    return []
  }
}

function manager() {
  return managers.find(({ name }) => onPath(name).length > 0)
}

/** @param {string[]} names */
function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync)
}

/**
 * Being there is not enough: a download can lack libraries, and Ubuntu's chromium can be a stub.
 * @param {string} path
 */
function starts(path) {
  // On Windows the question for the version would open a window.
  if (platform === 'win32' || !existsSync(path)) return existsSync(path)
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
}

/** @param {string[]} command */
function sudo(...command) {
  const [program, ...args] = superuser ? command : ['sudo', '-n', ...command]
  return spawnSync(program, args, { stdio: 'ignore', timeout: 600_000 }).status === 0
}

function maySudo() {
  return platform === 'linux' && sudo('true')
}
