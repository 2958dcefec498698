import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { type Plugin, type UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { scenarios } from './.config/scenarios-plugin.ts'
import { shell } from './.config/shell-plugin.ts'
import { groups } from './.config/chunk-groups.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Tests may build with a folder of scenarios of their own. */
const folder = process.env['OPPI_SCENARIOS'] ?? here('./scenarios')

const shared = {
  css: {
    modules: {
      // The painted shell and the app must give a class the same name.
      generateScopedName: (name, file) =>
        `${basename(dirname(file))}_${basename(file).replace('.module.css', '')}_${name}`,
    },
  },
  plugins: [scenarios(folder)],
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

export default defineConfig({
  base: './',
  // A path that is no file is an error, not the start page.
  appType: 'mpa',
  css: shared.css,
  plugins: [react(), ...shared.plugins, shell(shared), policyHeader()],
  // msw brings a cookie jar with a list of all domains; this app has no cookies.
  resolve: { alias: { 'tough-cookie': here('./mocks/no-cookies.ts') } },
  build: {
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups } },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ['{src,mocks,.config,.scripts}/**/*.test.{ts,tsx}'],
    setupFiles: ['./.config/vitest-setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
})
