import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { guideButton, guideOf, headingOf, stepAt } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { word } from './support/words.ts'

const id = 'puoli-tuntia-uudelle'
const title = 'Ensimmäinen puoli tuntia: opastajan aloitus'

test('a playlist is opened, gone through, and returned to', async ({ page, site }) => {
  await page.goto('.', { waitUntil: 'networkidle' })
  site.asked.length = 0
  await page.getByRole('link', { name: title }).click()
  await expect(headingOf(page)).toHaveText(title)
  await expect(page).toHaveURL(new RegExp(`\\?polku=${id}$`))
  const fetched = site.asked.filter(({ path }) => path.includes('/scenarios/'))
  expect(fetched.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
    `/scenarios/playlists/${id}.fi.json`,
  ])

  await page.getByRole('link', { name: word('fi', 'catalogue.playlistStart') }).click()
  await expect(page).toHaveURL(/kohta=1$/)
  await page.getByRole('link', { name: word('fi', 'catalogue.playlistOn') }).click()
  await expect(guideOf(page)).toBeVisible()
  const bar = page.getByRole('navigation', { name: word('fi', 'catalogue.playlist') })
  await expect(bar).toContainText('Kohta 2/6')
  await expect(page).toHaveURL(/muunnelma=asetukset.*polku=/)
  await bar.getByRole('link', { name: title }).click()
  await expect(page).toHaveURL(new RegExp(`\\?polku=${id}&kohta=2$`))
  await expect(page.locator('li[aria-current="step"]')).toContainText('Opasta puhelimessa')
  await page.goBack()
  await expect(bar).toContainText('Kohta 2/6')
})

test('a part that is watched stops where it ends, and leads on to the next', async ({ page }) => {
  await page.goto(
    `?harjoitus=opasta-puhelimessa&muunnelma=asetukset&kaista=katso&polku=${id}&kohta=2`,
  )
  await guideButton(page, 'player.start').click()
  const over = guideOf(page).getByRole('region', { name: word('fi', 'catalogue.playlistOver') })
  await expect(async () => {
    await page.clock.runFor(2000)
    await expect(over).toBeVisible({ timeout: 100 })
  }).toPass()
  await page.clock.runFor(20_000)
  expect(stepAt(page)).toBe('where-still')
  await over.getByRole('link').click()
  await expect(page).toHaveURL(/kaista=yhdessa.*kohta=3/)
})

test('a playlist that there is not is told on the start page', async ({ page, trouble }) => {
  trouble.expect(/the server responded with a status of 404/)
  await page.goto('?polku=ei-ole')
  await expect(page.getByRole('alert')).toContainText('ei-ole')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})

for (const language of ['fi', 'fi-x-selko', 'sv', 'en'] as const)
  test(`is there for everyone, in ${language}`, async ({ page }) => {
    await page.goto(`?polku=${id}&kohta=2&kieli=${language}`, { waitUntil: 'networkidle' })
    await expect(headingOf(page)).toBeVisible()
    const found = [...(await barriers(page)), ...(await smallTargets(page))]
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await barriers(page, colours)))
    for (const size of [1, 2])
      for (const width of [320, 360, 768, 1440]) {
        await page.evaluate((by) => {
          document.documentElement.style.setProperty('--text-size', String(by))
        }, size)
        await page.setViewportSize({ width, height: 800 })
        found.push(...(await crowded(page)).map((one) => `${width} px, ${size * 100} %: ${one}`))
      }
    expect(found).toEqual([])
  })
