import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page as Tab } from '@playwright/test'
import { visit } from './support/player.ts'
import { expect, test } from './support/test.ts'
import type { Site } from './support/site.ts'
import { word } from './support/words.ts'
import { mouse } from './support/hand.ts'
import { comeTo } from './support/visits.ts'

/** The most JavaScript that each may need, in kB of gzip. */
const most = { start: 140, portal: 210, visit: 45 }

const kilobytes = (content: string | Buffer): number =>
  gzipSync(content, { level: 9 }).length / 1000

/** What the page has loaded of a kind, in kB of gzip. */
function weigher(tab: Tab, { folder }: Site) {
  const loaded = new Set<string>()
  tab.on('response', (response) => {
    loaded.add(new URL(response.url()).pathname)
  })
  return (ending: string): number =>
    [...loaded]
      .filter((path) => path.endsWith(ending))
      .map((path) => kilobytes(readFileSync(join(folder, path))))
      .reduce((sum, size) => sum + size, 0)
}

/** What the pages of a remote visit alone need. */
const ofVisit = /\/(?:visit|room)-[^/]+\.js$/

const said = (size: number): string => `${size.toFixed(1)} kB`

test('the first signed-in screen is light', async ({ page, site }) => {
  const weigh = weigher(page, site)
  await visit(page, { step: 'find', page: '/etusivu' })
  const first = weigh('.js')
  // By then the next pages are on their way.
  await page.clock.fastForward(2000)
  await page.waitForLoadState('networkidle')
  const all = weigh('.js')
  console.log(
    `First signed-in screen: ${said(first)} of JavaScript, ${said(all)} with the next pages`,
  )
  expect(first).toBeGreaterThan(50)
  expect(Math.max(first, all)).toBeLessThanOrEqual(most.portal)
})

test('the start page is light', async ({ page, site }) => {
  const weigh = weigher(page, site)
  await page.goto('.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    word('fi', 'practice.startTitle'),
  )
  await page.waitForLoadState('networkidle')
  const html = readFileSync(join(site.folder, 'index.html'), 'utf8')
  const [style = ''] = /<style>[^]*?<\/style>/.exec(html) ?? []
  console.log(
    `Start page: ${said(weigh('.js'))} of JavaScript, ${said(kilobytes(html))} of HTML, ` +
      `of which ${said(kilobytes(style))} are styles; pictures ${said(weigh('.svg'))}`,
  )
  expect(weigh('.js')).toBeLessThanOrEqual(most.start)
})

test('a remote visit is light, and comes only when it is needed', async ({ page, site }) => {
  const loaded = new Set<string>()
  page.on('response', (response) => loaded.add(new URL(response.url()).pathname))
  await visit(page, { step: 'find', page: '/etusivu' })
  await page.clock.fastForward(2000)
  await page.waitForLoadState('networkidle')
  expect([...loaded].filter((path) => ofVisit.test(path))).toEqual([])
  await comeTo({ tab: page, hand: mouse() }, 'call')
  await page.waitForLoadState('networkidle')
  const own = [...loaded].filter((path) => ofVisit.test(path))
  const size = own
    .map((path) => kilobytes(readFileSync(join(site.folder, path))))
    .reduce((sum, one) => sum + one, 0)
  console.log(`A remote visit: ${said(size)} of its own in ${own.length} files`)
  expect(own.length).toBeGreaterThan(0)
  expect(size).toBeLessThanOrEqual(most.visit)
})
