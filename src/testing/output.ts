import { format } from 'node:util'
import { expect } from 'vitest'

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const

type Said = { readonly method: (typeof methods)[number]; readonly text: string }

const heard: Said[] = []

/** Hears the console instead of printing it. */
export function hearConsole(): void {
  for (const method of methods)
    console[method] = (...words: unknown[]) => {
      heard.push({ method, text: format(...words) })
    }
}

/**
 * What has been printed so far. It counts as expected from then on: what nobody takes fails the test.
 * @example expect(takeOutput()).toEqual([{ method: 'error', text: expect.stringMatching(/no row/i) }])
 */
export function takeOutput(): readonly Said[] {
  return heard.splice(0)
}

/** Fails when something was printed that no test took. */
export function expectQuiet(): void {
  expect(takeOutput(), 'printed by the test, and not expected by it').toEqual([])
}
