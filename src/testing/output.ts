import { format } from 'node:util'
import { expect } from 'vitest'

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const

type Said = { readonly method: (typeof methods)[number]; readonly text: string }

let heard: readonly Said[] = []

/** Hears the console instead of printing it. */
export function hearConsole(): void {
  for (const method of methods)
    console[method] = (...words: unknown[]) => {
      heard = [...heard, { method, text: format(...words) }]
    }
}

/**
 * What has been printed so far. It counts as expected from then on: what nobody takes fails the test.
 * @example expect(takeOutput()).toEqual([{ method: 'error', text: expect.stringMatching(/no row/i) }])
 */
export function takeOutput(): readonly Said[] {
  const taken = heard
  heard = []
  return taken
}

/** Fails when something was printed that no test took. */
export function expectQuiet(): void {
  expect(takeOutput(), 'printed by the test, and not expected by it').toEqual([])
}
