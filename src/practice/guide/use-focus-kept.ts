import { type RefObject, useEffect } from 'react'

/**
 * A button may go with what it brought about. Then focus goes on to the heading, and does not fall back to the
 * beginning of the page.
 */
export function useFocusKept(
  place: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const here = place.current
    if (!here) return
    let held: Element | null = null
    const hold = () => {
      held = document.activeElement
    }
    const observer = new MutationObserver((changes) => {
      const gone = changes.some(({ removedNodes }) =>
        [...removedNodes].some((node) => node.contains(held)),
      )
      if (held && gone && document.activeElement === document.body) {
        held = null
        heading.current?.focus({ preventScroll: true })
      }
    })
    observer.observe(here, { childList: true, subtree: true })
    // Before anything comes of the press.
    addEventListener('click', hold, true)
    addEventListener('keydown', hold, true)
    return () => {
      observer.disconnect()
      removeEventListener('click', hold, true)
      removeEventListener('keydown', hold, true)
    }
  }, [place, heading])
}
