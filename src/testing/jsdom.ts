import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Without vitest's globals testing-library sets up neither of these by itself.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// jsdom lays nothing out, so there is nothing to scroll, to be found at a point or to be measured.
if ('Element' in globalThis) {
  Element.prototype.scrollIntoView ??= () => undefined
  document.elementFromPoint ??= () => null
  globalThis.ResizeObserver ??= class {
    observe = () => undefined
    unobserve = () => undefined
    disconnect = () => undefined
  }
}

// Many tests run at once on a small machine: what comes at all may take its time.
vi.setConfig({ testTimeout: 20_000 })

configure({
  asyncUtilTimeout: 3000,
  // The whole markup of a page helps nobody: its words do.
  getElementError: (message) =>
    new Error(`${message}\nOn the screen: ${document.body.textContent.slice(0, 2000)}`),
})
