import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// Without vitest's globals testing-library sets up neither of these by itself.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// Many tests run at once on a small machine: what comes at all may take its time.
vi.setConfig({ testTimeout: 20_000 })

configure({
  asyncUtilTimeout: 3000,
  // The whole markup of a page helps nobody: its words do.
  getElementError: (message) =>
    new Error(`${message}\nOn the screen: ${document.body.textContent.slice(0, 2000)}`),
})
