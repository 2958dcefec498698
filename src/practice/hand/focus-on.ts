import type { Anchor } from '../../lib/moves.ts'
import { find } from './screen.ts'
import { bringIntoView } from './view.ts'

const controls = 'a[href], button, input, select, textarea, [tabindex]'

/** Moves focus to a place on the screen, because somebody asked to get there. Tells whether it can be seen. */
export function focusOn(anchor: Anchor, key?: string): boolean {
  const element = find(anchor, key)
  if (!element) return false
  const control = element.matches(controls)
    ? element
    : (element.querySelector<HTMLElement>(controls) ?? lend(element))
  bringIntoView(control, false)
  control.focus({ preventScroll: true, focusVisible: true })
  return true
}

/** What is only read can take focus once. */
function lend(element: HTMLElement): HTMLElement {
  element.tabIndex = -1
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
  return element
}
