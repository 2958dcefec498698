import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, type UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { scenarios } from './.config/scenarios-plugin.ts'
import { shell } from './.config/shell-plugin.ts'
import { classNames, shortNames } from './.config/class-names.ts'
import { groups } from './.config/chunk-groups.ts'
import { testFiles, testsWithScreen } from './.config/test-files.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests may build with a folder of scenarios of their own. */
const folder = process.env['OPPI_SCENARIOS'] ?? here('./scenarios')

/** Whoever has played them before need not do so again. */
const unplayed = process.env['OPPI_UNPLAYED'] !== undefined

const screens = testsWithScreen(here('.'))

const shared = {
  css: {
    modules: {
      generateScopedName: shortNames(here('./src')),
    },
  },
  plugins: [scenarios(folder, { unplayed })],
} satisfies UserConfig

/** The server sends the page's own policy as a header too. */
const policyHeader = (): Plugin => ({
  name: 'policy-header',
  configurePreviewServer({ config, middlewares }) {
    const page = readFileSync(`${config.build.outDir}/index.html`, 'utf8')
    const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page) ?? []
    if (policy === undefined) throw new Error('The built page has no content security policy')
    middlewares.use((_request, response, next) => {
      response.setHeader('Content-Security-Policy', policy)
      response.setHeader('Referrer-Policy', 'no-referrer')
      response.setHeader('X-Content-Type-Options', 'nosniff')
      next()
    })
  },
})

/**
 * What a chunk needs is asked for along with it, so that it starts at once. Pages and parts of a rehearsal do without
 * such lists: most of it is here by then, they are fetched ahead, and the lists would weigh on the first screen.
 */
const preloaded = (
  _file: string,
  needed: string[],
  { hostId }: { readonly hostId: string },
): string[] =>
  /\/rehearsal-[^/]+$/.test(hostId) ? needed.filter((file) => file.endsWith('.css')) : needed

export default defineConfig({
  base: './',
  // A path that is no file is an error, not the start page.
  appType: 'mpa',
  plugins: [...classNames(), react(), ...shared.plugins, shell(shared), policyHeader()],
  // msw brings a cookie jar with a list of all domains, and sockets; this app has neither.
  resolve: {
    alias: {
      'tough-cookie': here('./mocks/no-cookies.ts'),
      '@mswjs/interceptors/WebSocket': here('./mocks/no-sockets.ts'),
    },
  },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A class may have no rule of its own; anything else that is not there the compiler finds.
      checks: { importIsUndefined: false },
      output: { codeSplitting: { groups } },
    },
  },
  preview: { port: 4173 },
  test: {
    setupFiles: ['./.config/vitest-setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    // By itself it leaves one processor idle.
    maxWorkers: '100%',
    // Guards against hanging, and leaves room for a busy machine.
    testTimeout: 30_000,
    projects: [
      // Without a screen nothing is left behind: what is imported once serves all.
      {
        extends: true,
        test: { name: 'plain', include: [testFiles], exclude: [...screens], isolate: false },
      },
      { extends: true, test: { name: 'screen', include: [...screens] } },
    ],
  },
})
