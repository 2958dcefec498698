import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page as Tab } from '@playwright/test'
import { mouse } from './support/hand.ts'
import { guideOf, type Player, playStep, visit } from './support/player.ts'
import type { Outside } from './support/outside.ts'
import { expect, test } from './support/test.ts'
import { exercise, word } from './support/words.ts'

const practice = exercise('laheta-viesti')

async function playAll(tab: Tab): Promise<void> {
  const player: Player = { tab, hand: mouse(), exercise: practice, language: 'fi' }
  await visit(tab)
  for (const step of practice.script.scenario.steps) await playStep(player, step)
  await expect(guideOf(tab)).toContainText(word('fi', 'practice.finished'))
}

/** The host serves all tests of a worker; each listens anew. */
function forget({ heard, knocks }: Outside): void {
  heard.length = 0
  knocks.length = 0
}

test('in a whole play the server is asked for files only, and nobody else for anything', async ({
  page,
  site,
  outside,
}) => {
  site.asked.length = 0
  forget(outside)
  await playAll(page)
  await page.waitForLoadState('networkidle')
  expect(site.asked.length).toBeGreaterThan(10)
  const strange = site.asked.filter(
    ({ method, path }) => method !== 'GET' || !existsSync(join(site.folder, decodeURI(path))),
  )
  expect(strange).toEqual([])
  expect([...outside.heard, ...outside.knocks]).toEqual([])
})

test('after a whole play nothing is kept', async ({ page, context, trouble }) => {
  await playAll(page)
  trouble.expect(/favicon\.ico/)
  // A file of the same origin without our script: its storages are the browser's own.
  await page.goto('favicon.svg')
  const kept = await page.evaluate(async () => ({
    // oxlint-disable-next-line no-restricted-globals -- the real ones are looked into
    storage: { ...localStorage, ...sessionStorage },
    // oxlint-disable-next-line no-restricted-globals -- the real ones are looked into
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))
  expect(kept).toEqual({ storage: {}, databases: [], caches: [], workers: 0 })
  expect(await context.cookies()).toEqual([])
})

test('the policy stands in the page and in the header, and they are the same', async ({ page }) => {
  const response = await page.goto('.')
  const header = response?.headers()['content-security-policy']
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]')
  await expect(meta).toHaveAttribute('content', header ?? 'no header')
  expect(header).toContain("default-src 'none'")
  expect(header).toContain("require-trusted-types-for 'script'")
  expect(header).not.toContain('unsafe')
  expect(header).not.toMatch(/https?:|\*/)
})

/** A way out of a page: what the policy calls it, and a try to reach the web server or the socket outside. */
type Way = {
  readonly policy: string
  readonly go: (there: { web: string; socket: string }) => unknown
}

const ways: Readonly<Record<string, Way>> = {
  XMLHttpRequest: {
    policy: 'connect-src',
    go: ({ web }) => {
      const request = new XMLHttpRequest()
      request.open('POST', `${web}/xhr`)
      request.send('Aino')
    },
  },
  WebSocket: {
    policy: 'connect-src',
    go: ({ socket }) => void new WebSocket(`ws://${socket}`),
  },
  EventSource: { policy: 'connect-src', go: ({ web }) => void new EventSource(`${web}/events`) },
  sendBeacon: { policy: 'connect-src', go: ({ web }) => navigator.sendBeacon(`${web}/b`, 'Aino') },
  image: {
    policy: 'img-src',
    go: ({ web }) => {
      new Image().src = `${web}/image`
    },
  },
  style: {
    policy: 'style-src-elem',
    go: ({ web }) => {
      const link = document.createElement('link')
      document.head.append(Object.assign(link, { rel: 'stylesheet', href: `${web}/style` }))
    },
  },
  font: {
    policy: 'font-src',
    go: async ({ web }) => {
      await new FontFace('x', `url(${web}/font)`).load().catch(() => undefined)
    },
  },
  video: {
    policy: 'media-src',
    go: ({ web }) => {
      const video = document.createElement('video')
      document.body.append(Object.assign(video, { src: `${web}/video` }))
    },
  },
}

/** For these the browser may open a connection before it asks the policy, but it says nothing there. */
const knocking: Readonly<Record<string, Way>> = {
  frame: {
    policy: 'frame-src',
    go: ({ web }) => {
      const frame = document.createElement('iframe')
      document.body.append(Object.assign(frame, { src: `${web}/frame` }))
    },
  },
  form: {
    policy: 'form-action',
    go: ({ web }) => {
      const form = document.createElement('form')
      document.body.append(Object.assign(form, { action: `${web}/form`, method: 'post' }))
      form.submit()
    },
  },
}

test('the page cannot reach a host outside', async ({ page, outside, trouble }) => {
  trouble.expect(/violates the following Content Security Policy directive|^failed: csp /)
  forget(outside)
  await visit(page, { step: 'find' })
  const attempt = async (all: Readonly<Record<string, Way>>) => {
    for (const [name, { policy, go }] of Object.entries(all)) {
      const blocked = `policy: ${policy} blocked`
      trouble.expect(new RegExp(`^console\\.error: ${blocked}`))
      const before = trouble.heard.length
      await page.evaluate(go, { web: outside.web, socket: outside.socket })
      const news = () => trouble.heard.slice(before).join('\n')
      await expect.poll(news, { message: `${name} is blocked` }).toContain(blocked)
    }
    await page.waitForTimeout(300)
  }

  // Our own network takes a fetch before the policy can, and says so.
  trouble.expect(/^console\.error: No row in operations\.ts answers POST/)
  const status = await page.evaluate(
    async (host) => (await fetch(`${host}/fetch`, { method: 'POST', body: 'Aino' })).status,
    outside.web,
  )
  expect(status).toBe(501)
  await attempt(ways)
  expect([...outside.heard, ...outside.knocks]).toEqual([])
  await attempt(knocking)
  expect(outside.heard).toEqual([])

  // The same host hears a page that may speak.
  const free = await page.context().newPage()
  await free.goto(`${outside.web}/hello`)
  expect(outside.heard).toContain('GET /hello')
})
