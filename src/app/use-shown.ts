import { useState } from 'react'

/** How many scenarios the list shows at once, and how many more when it is asked. */
const atOnce = 24

/** How much of the list is shown. The history's entry remembers it for whoever comes back. */
export function useShown() {
  const [shown, setShown] = useState(shownBefore)
  const show = (count: number) => {
    if (count === shown) return
    setShown(count)
    history.replaceState({ shown: count }, '')
  }
  return { shown, showMore: () => show(shown + atOnce), showFirst: () => show(atOnce) }
}

function shownBefore(): number {
  const state: unknown = history.state
  const known = typeof state === 'object' && state !== null && 'shown' in state && state.shown
  return typeof known === 'number' ? known : atOnce
}
