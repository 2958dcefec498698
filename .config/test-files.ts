import { globSync, readFileSync } from 'node:fs'

/** Where the unit and whole-route tests are. */
export const testFiles = '{src,mocks,.config,.scripts}/**/*.test.{ts,tsx}'

/** Those that have a screen: their first line says so. */
export const testsWithScreen = (root: string): readonly string[] =>
  globSync(testFiles, { cwd: root }).filter((file) =>
    readFileSync(`${root}/${file}`, 'utf8').startsWith('// @vitest-environment jsdom'),
  )
