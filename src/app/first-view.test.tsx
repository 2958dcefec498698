// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { renderApp } from '../testing/render-app.tsx'

// In a file of its own: what one view has loaded is there for the next.
test('the first view is drawn at once, so that the painted page does not vanish for a moment', async () => {
  const { drawnAtOnce } = await renderApp({ guide: true })
  expect(drawnAtOnce).toBe(true)
})
