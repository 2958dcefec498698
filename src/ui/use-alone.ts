import { type RefObject, useLayoutEffect } from 'react'

/**
 * Makes all that lies beside a place inert while it stands, up to the voice that it belongs to: for a question over
 * the service that is asked in the middle of a page. The practice around it stays in use.
 */
export function useAlone(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const silenced: Element[] = []
    let here: Element | null = place.current
    while (here && here !== document.body && !here.matches('[data-voice]')) {
      for (const other of here.parentElement?.children ?? [])
        if (other !== here && !other.hasAttribute('inert')) {
          other.toggleAttribute('inert', true)
          silenced.push(other)
        }
      here = here.parentElement
    }
    return () => {
      for (const other of silenced) other.toggleAttribute('inert', false)
    }
  }, [place])
}
