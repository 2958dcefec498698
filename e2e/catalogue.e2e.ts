import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page as Tab } from '@playwright/test'
import { gzipSync } from 'node:zlib'
import type { Language } from '../src/lib/language.ts'
import { writeScenarios } from '../src/testing/generate-scenarios.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { guideOf, headingOf } from './support/player.ts'
import { testWith } from './support/other-build.ts'
import { root } from './support/site.ts'
import { expect } from './support/test.ts'
import { word } from './support/words.ts'

const hundreds = 1000

/** The app with a thousand scenarios: they are the real ones under other titles, and those are played elsewhere. */
const test = testWith((folder) => writeScenarios(folder, hundreds), { unplayed: true })

const cards = (page: Tab) => page.getByRole('article')
const search = (page: Tab, language: Language = 'fi') =>
  page.getByRole('searchbox', { name: word(language, 'catalogue.search') })
const count = (page: Tab) => page.getByRole('main').getByRole('status')
const choice = (page: Tab, key: string, language: Language = 'fi') =>
  page.getByRole('combobox', { name: word(language, `practice.${key}`), exact: true })
const button = (page: Tab, key: string) =>
  page.getByRole('button', { name: word('fi', `catalogue.${key}`) })

/** Opens the start page, and waits for the app: the painted page has no more than a few cards. */
async function open(page: Tab, query = ''): Promise<void> {
  await page.goto(`.${query}`, { waitUntil: 'networkidle' })
  await expect(headingOf(page)).toBeVisible()
  await expect(count(page)).toBeVisible()
}

const packed = async (folder: string): Promise<number> =>
  gzipSync(await readFile(join(folder, 'index.html')), { level: 9 }).length

test('the page that is painted first does not grow with the scenarios', async ({ page, site }) => {
  // A few cards more than the real scenarios fill, and no more.
  expect(await packed(site.folder)).toBeLessThan((await packed(`${root}dist`)) + 1000)
  site.asked.length = 0
  await open(page)
  const scenarios = site.asked.filter(({ path }) => path.includes('/scenarios/'))
  expect(scenarios).toEqual([])
})

test('it is searched and narrowed down, and Back returns to the same list', async ({ page }) => {
  await open(page)
  await expect(count(page)).toHaveText(`${hundreds} harjoitusta`)
  await search(page).fill('kirjasto')
  await expect(count(page)).not.toHaveText(`${hundreds} harjoitusta`)
  await choice(page, 'level').selectOption('basic')
  await page.getByText(word('fi', 'catalogue.for_client'), { exact: true }).click()
  await expect(page).toHaveURL(/\?haku=kirjasto&kenelle=asiakas&taso=basic$/)
  const found = (await count(page).textContent()) ?? ''
  const all = await page.getByRole('heading', { level: 3 }).allTextContents()

  await cards(page).getByRole('link').first().click()
  await expect(guideOf(page)).toBeVisible()
  await expect(page).toHaveURL(/harjoitus=/)
  await page.goBack()
  await expect(count(page)).toHaveText(found)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(all)
  await expect(search(page)).toHaveValue('kirjasto')
  await page.reload()
  await expect(count(page)).toHaveText(found)
  await expect(choice(page, 'level')).toHaveValue('basic')
  await button(page, 'clear').click()
  await expect(count(page)).toHaveText(`${hundreds} harjoitusta`)
  await expect(search(page)).toBeFocused()
  await expect(page).toHaveURL(/\/$/)
})

test('all of it by keyboard', async ({ page }) => {
  await open(page)
  await search(page).focus()
  await page.keyboard.type('zzz')
  await expect(page.getByText(word('fi', 'catalogue.nothing'))).toBeVisible()
  await expect(count(page)).toHaveText('0 harjoitusta')
  await button(page, 'clear').last().focus()
  await page.keyboard.press('Enter')
  await expect(search(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(
    page.getByRole('radio', { name: word('fi', 'catalogue.for_professional') }),
  ).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(choice(page, 'level')).toBeFocused()

  await button(page, 'more').focus()
  await page.keyboard.press('Enter')
  await expect(cards(page)).toHaveCount(48)
  await expect(cards(page).nth(24).getByRole('link')).toBeFocused()
})

test('what is typed before the app has come, and as it comes, is not lost', async ({ page }) => {
  let go = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route(/\/assets\/start-.*\.js$/, async (route) => {
    await gone
    await route.continue()
  })
  await page.goto('.', { waitUntil: 'commit' })
  await search(page).focus()
  await page.keyboard.type('kirja')
  go()
  const all = `kirja${'sto'.repeat(20)}`
  await page.keyboard.type(all.slice('kirja'.length), { delay: 20 })
  await expect(count(page)).toHaveText('0 harjoitusta')
  await expect(search(page)).toHaveValue(all)
  await expect(search(page)).toBeFocused()
})

for (const language of ['fi', 'sv'] as const)
  test(`is there for everyone, with filters open, in ${language}`, async ({ page }) => {
    const found: string[] = []
    const see = async (name: string) => {
      found.push(...(await barriers(page)).map((one) => `${name}: ${one}`))
      await page.emulateMedia({ colorScheme: 'dark' })
      found.push(...(await barriers(page, colours)).map((one) => `${name}, dark: ${one}`))
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
      found.push(
        ...(await barriers(page, undefined, colours)).map((one) => `${name}, forced: ${one}`),
      )
      await page.emulateMedia({ forcedColors: 'none' })
    }
    await page.setViewportSize({ width: 1440, height: 900 })
    await open(page, `?kieli=${language}&aihe=messages`)
    await see('wide')
    found.push(...(await smallTargets(page)))
    await search(page, language).fill('zzz')
    await expect(page.getByText(word(language, 'catalogue.nothing'))).toBeVisible()
    await see('nothing found')

    await page.setViewportSize({ width: 360, height: 780 })
    await page.getByText(word(language, 'catalogue.narrow'), { exact: true }).click()
    await expect(choice(page, 'level', language)).toBeVisible()
    await see('phone')
    found.push(...(await smallTargets(page)))
    await search(page, language).fill('')
    for (const size of [1, 2])
      for (const width of [320, 360, 768, 1024, 1440]) {
        await page.evaluate((by) => {
          document.documentElement.style.setProperty('--text-size', String(by))
        }, size)
        await page.setViewportSize({ width, height: 800 })
        const lines = await crowded(page)
        found.push(...lines.map((one) => `${width} px, text ${size * 100} %: ${one}`))
      }
    expect(found).toEqual([])
  })

test('on a phone the filters fold', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await expect(choice(page, 'level')).toBeHidden()
  await page.getByText(word('fi', 'catalogue.narrow'), { exact: true }).click()
  await choice(page, 'level').selectOption('confident')
  await expect(page.getByText('1 rajaus', { exact: true })).toBeVisible()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(choice(page, 'level')).toBeVisible()
  await expect(page.getByText('1 rajaus', { exact: true })).toBeHidden()
})
