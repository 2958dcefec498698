import type { Page as Tab } from '@playwright/test'

declare global {
  interface Window {
    /** Set by `listenIn`: what a screen reader was given to say. */
    announced?: string[]
  }
}

/** From now on keeps what the service gives screen readers to say: each change of a live region. */
export const listenIn = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const said: string[] = []
    window.announced = said
    const live = '[role="status"], [role="alert"], [role="log"], [role="timer"], [aria-live]'
    const regionOf = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement
      const region = element?.closest(live) ?? null
      return region?.getAttribute('aria-live') === 'off' ? null : region
    }
    const ofService = (region: Element): boolean =>
      region.closest('[data-voice]')?.getAttribute('data-voice') === 'service'
    const observer = new MutationObserver((changes) => {
      const regions = new Map<Element, string>()
      for (const { type, target, addedNodes } of changes) {
        const places = type === 'childList' ? [...addedNodes] : [target]
        for (const place of places) {
          const region = regionOf(place)
          const text = place.textContent?.trim() ?? ''
          if (region && ofService(region) && text !== '')
            regions.set(region, `${regions.get(region) ?? ''}${text}`)
        }
      }
      said.push(...regions.values())
    })
    observer.observe(document.body, { subtree: true, childList: true, characterData: true })
  })

/** What has been announced since. */
export const announced = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => window.announced ?? [])
