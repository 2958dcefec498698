/** Whether somebody's focus is in another part of the screen, for example in the guide. */
export function isBusyElsewhere(place: Element): boolean {
  const here = place.closest('[data-voice]')
  const busy = document.activeElement?.closest('[data-voice]')
  return Boolean(here && busy && !here.contains(busy))
}

/** The attribute of a menu, by which what comes meanwhile knows that somebody has opened it. */
export const menuState = (open: boolean) => ({ 'data-menu': open ? 'open' : 'shut' })

/** Whether somebody's focus is in a menu that they have opened. */
export const isInMenu = (): boolean =>
  document.activeElement?.closest('[data-menu="open"]') instanceof Element
