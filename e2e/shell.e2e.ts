import { guideOf, linkTo } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { exercise, word } from './support/words.ts'

const { scenario } = exercise('laheta-viesti').script

test.describe('before the app has come', () => {
  test.beforeEach(async ({ page }) => {
    // Nothing after the page itself arrives.
    await page.route(/\/assets\/.*\.js$/, () => new Promise(() => undefined))
  })

  test('the start page can be read', async ({ page }) => {
    await page.goto('.', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      word('fi', 'practice.startTitle'),
    )
    await expect(page.getByRole('link', { name: scenario.title })).toBeVisible()
    await expect(page.getByText(word('fi', 'practice.failed'))).toBeHidden()
  })

  for (const [name, link] of Object.entries({
    'a scenario': linkTo({ step: 'find' }),
    'another language': '?kieli=sv',
  }))
    test(`${name} has an empty desk, not the start page in Finnish`, async ({ page }) => {
      await page.goto(link, { waitUntil: 'commit' })
      await expect(page.locator('[data-ground]').filter({ visible: true })).toHaveCount(1)
      await expect(page.getByText(word('fi', 'practice.startTitle'))).toBeHidden()
      await expect(page.getByText(word('fi', 'practice.failed'))).toBeHidden()
    })
})

for (const file of ['boot', 'rehearse'])
  test(`a part that does not come (${file}) is told, with what to do`, async ({
    page,
    trouble,
  }) => {
    trouble.expect(/failed|Failed|error/)
    await page.route(new RegExp(`/assets/${file}-.*\\.js$`), (route) => route.abort())
    await page.goto(linkTo({ step: 'find' }))
    await expect(page.getByText(word('fi', 'practice.failed'))).toBeVisible()
    await expect(page.getByText(word('fi', 'practice.startTitle'))).toBeHidden()
    await page.unroute(new RegExp(`/assets/${file}-.*\\.js$`))
    await page.reload()
    await expect(guideOf(page)).toContainText('Vaihe 2/6')
  })

test('a part that does not come later says so once, and comes when it is asked for again', async ({
  page,
  trouble,
}) => {
  trouble.expect(/failed|Failed|error/)
  let asked = 0
  await page.route(/\/assets\/together-.*\.js/, (route) => {
    asked += 1
    return asked > 1 ? route.continue() : route.abort()
  })
  await page.goto(linkTo({ step: 'find' }))
  const guide = guideOf(page)
  await guide.getByRole('button', { name: word('fi', 'practice.hintShow') }).click()
  await guide.getByRole('button', { name: word('fi', 'practice.hintShowPlace') }).click()
  await expect(guide.getByText(word('fi', 'ui.partMissing'))).toHaveCount(1)
  expect(asked).toBe(1)
  await guide.getByRole('button', { name: word('fi', 'ui.retry') }).click()
  await expect(guide.getByText(word('fi', 'ui.partMissing'))).toBeHidden()
  expect(asked).toBe(2)
})
