import './ui/styles/tokens.css'
import './ui/styles/voices.css'
import './ui/styles/base.css'
import './app/shell.css'
import { closeWays } from './app/close-ways.ts'

closeWays(globalThis)

// msw reads localStorage as soon as it is loaded, and throws where storage is denied. Nothing may be kept
// anyway, so memory takes its place. Chunks run before this file's own statements: msw must not be
// imported statically from here.
const kept = new Map<string, string>()

const memory: Storage = {
  get length() {
    return kept.size
  },
  clear: () => kept.clear(),
  getItem: (key) => kept.get(key) ?? null,
  key: (index) => [...kept.keys()][index] ?? null,
  removeItem: (key) => {
    kept.delete(key)
  },
  setItem: (key, value) => {
    kept.set(key, value)
  },
}

Object.defineProperty(globalThis, 'localStorage', { value: memory, configurable: true })

try {
  const { boot } = await import('./app/boot.tsx')
  await boot()
} catch (error) {
  // A file did not come. The painted page carries the words for this.
  document.documentElement.dataset['failed'] = ''
  throw error
}
