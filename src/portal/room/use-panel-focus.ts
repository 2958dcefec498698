import { type RefObject, useEffect } from 'react'

/** Gives the focus to the heading of a panel as it opens, and back to what had it when the panel goes with the focus. */
export function usePanelFocus(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus()
    }
  }, [heading])
}
