import { afterEach } from 'vitest'
import { loadLate } from '../mocks/world/county.ts'
import { expectQuiet, hearConsole } from '../src/testing/output.ts'

// A test that prints is a failing test, unless it takes what was printed (`takeOutput`).
hearConsole()
await loadLate()
afterEach(expectQuiet)

// What is registered later ends earlier: the screen is cleared before the console is asked.
if ('document' in globalThis) await import('../src/testing/jsdom.ts')
