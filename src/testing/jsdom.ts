import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Without vitest's globals testing-library sets up neither of these by itself.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
afterEach(cleanup)

// Many tests run at once on a small machine: what comes at all may take its time.
configure({ asyncUtilTimeout: 5000 })
