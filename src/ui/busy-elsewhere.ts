/** Whether somebody's focus is in another part of the screen, for example in the guide. */
export function isBusyElsewhere(place: Element): boolean {
  const here = place.closest('[data-voice]')
  const busy = document.activeElement?.closest('[data-voice]')
  return Boolean(here && busy && !here.contains(busy))
}
