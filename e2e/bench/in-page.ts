import type { Subject } from './pages.ts'

/** When something came, in ms since the navigation began. */
export type Times = {
  /** First contentful paint, as the browser tells it. */
  readonly paint: number
  /** All that the page has to show is on the screen. */
  readonly content: number
}

/** What brings about a paint, and where it is seen. */
export type Watched = {
  readonly event: 'click' | 'keydown' | 'popstate'
  readonly within: string
  readonly text?: string
}

declare global {
  interface Window {
    /** Set by `watch` before the page's own scripts run. */
    timed?: Promise<Times>
    /** Set by `watchPaint`: in ms since the press. */
    painted?: Promise<number>
  }
}

/** Runs in the page from its very start. The browser is given its text: it uses nothing from outside. */
export function watch({ heading, texts = [] }: Subject): void {
  const painted = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
        resolve(startTime)
    }).observe({ type: 'paint', buffered: true })
  })
  const there = (): boolean =>
    [...document.querySelectorAll('h1')].some(
      (one) => one.textContent === heading && one.checkVisibility(),
    ) && texts.every((text) => document.querySelector('main')?.textContent.includes(text))
  const shown = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!there()) return
      observer.disconnect()
      // The frame that has it in it is drawn between these two.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    })
    if (heading === undefined) resolve(0)
    else observer.observe(document, { childList: true, characterData: true, subtree: true })
  })
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`${heading} did not come within a minute`)), 60_000)
  })
  const timed = Promise.race([Promise.all([painted, shown]), tooLate]).then(([paint, content]) => ({
    paint,
    content: Math.max(paint, content),
  }))
  // Nobody waits for it in a frame within the page.
  timed.catch(() => undefined)
  window.timed = timed
}

/** Runs in the page: asks the server within it again and again, and says how long each answer took. */
export async function callInPage({ path, times }: { path: string; times: number }) {
  const address = new URL(path, document.baseURI)
  const took: number[] = []
  for (let call = 0; call < times; call++) {
    const start = performance.now()
    const response = await fetch(address, { headers: { 'accept-language': 'fi' } })
    await response.json()
    took.push(performance.now() - start)
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
  }
  return took
}

/** Runs in the page: tells the server within it that a text has been written, and another, so many times. */
export async function saveInPage({ path, times }: { path: string; times: number }): Promise<void> {
  const address = new URL(path, document.baseURI)
  const together = 20
  for (let saved = 0; saved < times; saved += together)
    await Promise.all(
      Array.from({ length: together }, async (_, index) => {
        const body = JSON.stringify({ fields: { text: `Hei ${saved + index}` } })
        const headers = { 'accept-language': 'fi', 'content-type': 'application/json' }
        const { ok, status } = await fetch(address, { method: 'PUT', headers, body })
        if (!ok) throw new Error(`${path} was answered with ${status}`)
      }),
    )
}

/**
 * Runs in the page: from the next event of that name to the paint in which a place has another text than before, or
 * one that holds the text.
 */
export function watchPaint({ event, within, text }: Watched): void {
  const now = (): string => document.querySelector(within)?.textContent ?? ''
  const before = now()
  if (text !== undefined && before.includes(text)) throw new Error(`“${text}” is there already`)
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${within} did not change within a minute`)), 60_000)
    const begin = ({ timeStamp }: Event) => {
      const observer = new MutationObserver(() => {
        if (text === undefined ? now() === before : !now().includes(text)) return
        observer.disconnect()
        // The frame that has it in it is drawn between these two.
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
      })
      observer.observe(document, { childList: true, characterData: true, subtree: true })
    }
    addEventListener(event, begin, { capture: true, once: true })
  })
  // Nobody waits for it yet.
  painted.catch(() => undefined)
  window.painted = painted
}

/** Runs in the page: from the next event of that name to the paint after it, whatever it shows. */
export function watchNext(event: Watched['event']): void {
  const painted = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`No ${event} came within a minute`)), 60_000)
    const begin = ({ timeStamp }: Event) => {
      // The frame that comes next is drawn between these two.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)))
    }
    addEventListener(event, begin, { capture: true, once: true })
  })
  // Nobody waits for it yet.
  painted.catch(() => undefined)
  window.painted = painted
}

/** Runs in the page: all that it asked for over the network, and when. */
export const askedFor = () =>
  ['navigation', 'resource']
    .flatMap((type) => performance.getEntriesByType(type))
    .map(({ name, startTime }) => ({ address: name, at: startTime }))
