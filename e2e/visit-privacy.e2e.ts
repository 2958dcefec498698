import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as Tab } from '@playwright/test'
import { anchor as room } from '../src/portal/room/acts.ts'
import { expect, test } from './support/devices.ts'
import { anchored, mouse } from './support/hand.ts'
import { comeTo } from './support/visits.ts'

/** Calls a host as a call between two browsers would begin. Tells what came in the way. */
const callOut = (tab: Tab, host: string): Promise<string> =>
  tab.evaluate(async (server) => {
    try {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${server}` }] })
      connection.createDataChannel('picture')
      await connection.setLocalDescription(await connection.createOffer())
      await new Promise((resolve) => {
        setTimeout(resolve, 1500)
      })
      connection.close()
      return 'called'
    } catch (error) {
      return String(error)
    }
  }, host)

test('while the call runs nothing is sent, neither to the server nor to anybody else', async ({
  page,
  site,
  outside,
}) => {
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  page.on('websocket', (socket) => asked.push(`socket ${socket.url()}`))
  await page.setViewportSize({ width: 1440, height: 900 })
  await comeTo({ tab: page, hand: mouse() }, 'call', { devices: true })
  await page.waitForLoadState('networkidle')
  // What is fetched ahead has been fetched by now.
  await page.clock.runFor(15_000)
  await page.waitForLoadState('networkidle')
  for (const list of [asked, site.asked, outside.heard, outside.knocks]) list.length = 0
  await anchored(page, room.control, 'microphone').click()
  await anchored(page, room.answer).click()
  await page.clock.resume()
  await page.waitForTimeout(8000)
  const pages = asked.filter((line) => !isFile(line, site))
  expect(pages).toEqual([])
  expect(site.asked.filter(({ method }) => method !== 'GET')).toEqual([])
  expect([...outside.heard, ...outside.knocks]).toEqual([])

  expect(await callOut(page, outside.datagrams)).toContain('RTCPeerConnection is not defined')
  const left = await page.evaluate(() =>
    ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(left).toEqual([])
  expect(outside.heard).toEqual([])

  // The same listener hears a page that may call.
  const free = await page.context().newPage()
  await free.goto(`${outside.web}/hello`)
  outside.heard.length = 0
  expect(await callOut(free, outside.datagrams)).toBe('called')
  expect(outside.heard.join()).toContain('a datagram')
})

/** Is it a file of the app, read and nothing else? */
const isFile = (line: string, site: { readonly url: string; readonly folder: string }): boolean => {
  const [method = '', url = ''] = line.split(' ')
  // What the page asks its own service goes no further than the page, and no browser tells of it.
  if (method !== 'GET' || !url.startsWith(site.url)) return false
  return existsSync(join(site.folder, decodeURI(new URL(url).pathname)))
}
