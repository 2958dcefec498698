import { type RefObject, useLayoutEffect } from 'react'

/** When a place goes with the focus in it, the heading of what has come instead takes the focus. */
export function useFocusOnward(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const here = place.current
    const around = here?.closest('section, main')
    return () => {
      if (!here?.contains(document.activeElement)) return
      // What comes instead is drawn first.
      queueMicrotask(() => focusHeading(around))
    }
  }, [place])
}

function focusHeading(around: Element | null | undefined): void {
  if (document.activeElement !== document.body) return
  const region = around?.isConnected ? around : document.querySelector('main')
  const heading = region?.querySelector<HTMLElement>('h1, h2, h3')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus()
}
