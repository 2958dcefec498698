import type { Page as Tab } from '@playwright/test'

/** Cameras and microphones that pages have opened, and those that they have not stopped by themselves. */
export type Light = { readonly opened: number; readonly on: number }

/**
 * Keeps an account of every track that a page opens and stops. It stands in the browser's own storage, so that it is
 * still there when the page has gone: what only the browser has stopped then counts as left on.
 */
export async function watchLight(tab: Tab): Promise<void> {
  await tab.context().addInitScript(() => {
    if (!('mediaDevices' in navigator)) return
    // oxlint-disable-next-line no-restricted-globals -- the real one, before the page puts another in its place
    const kept = localStorage
    const add = (key: string, more: number) =>
      kept.setItem(key, String(Number(kept.getItem(key)) + more))
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted)
      for (const track of stream.getTracks()) {
        add('opened', 1)
        add('on', 1)
        const stop = track.stop.bind(track)
        track.stop = () => {
          if (track.readyState === 'live') add('on', -1)
          stop()
        }
      }
      return stream
    }
  })
}

const empty = '<link rel="icon" href="data:," /><p>.</p>'

/** How it stands, asked from another page of the same origin without our script. */
export async function lightOf(tab: Tab): Promise<Light> {
  const other = await tab.context().newPage()
  await other.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: empty }))
  await other.goto('empty')
  const light = await other.evaluate(() => {
    // oxlint-disable-next-line no-restricted-globals -- the real one is looked into
    const count = (key: string) => Number(localStorage.getItem(key))
    return { opened: count('opened'), on: count('on') }
  })
  await other.close()
  return light
}
