import { type RefObject, useLayoutEffect } from 'react'

/** Where the guide scrolls, what is told must not push away the button that was pressed. */
export function useInReach(part: RefObject<HTMLElement | null>, told: string | undefined): void {
  useLayoutEffect(() => {
    const pressed = document.activeElement
    if (told !== undefined && part.current?.contains(pressed))
      pressed?.scrollIntoView({ block: 'nearest' })
  }, [part, told])
}
