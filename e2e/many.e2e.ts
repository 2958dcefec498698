import type { Page as Tab } from '@playwright/test'
import type { Anchor } from '../src/lib/moves.ts'
import { type Page, pages } from '../src/lib/paths.ts'
import { anchor as appointments } from '../src/portal/appointments/acts.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as health } from '../src/portal/health/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as tasks } from '../src/portal/tasks/acts.ts'
import { amounts, oldHand, writeHistory } from '../src/testing/generate-history.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { anchored, mouse, openPage, perform } from './support/hand.ts'
import { testWith } from './support/other-build.ts'
import { enter, headingOf, type Player } from './support/player.ts'
import { expect } from './support/test.ts'
import { exercise, word } from './support/words.ts'

const test = testWith(writeHistory, { unplayed: true })

const wide = { width: 1440, height: 900 }
const narrow = { width: 320, height: 800 }

const begin = async (tab: Tab): Promise<Player> => {
  const player = {
    tab,
    hand: mouse(),
    exercise: exercise('laheta-viesti'),
    language: 'fi',
  } as const
  await tab.setViewportSize(wide)
  await enter(player, oldHand)
  return player
}

const rows = (tab: Tab, anchor: Anchor) => tab.locator(`[data-anchor="${anchor}"]`)

/** The pages on which there is much, and what has to be there before one looks. */
const lists: readonly { readonly page: Page; readonly anchor: Anchor }[] = [
  { page: 'home', anchor: frame.nav },
  { page: 'messages', anchor: messages.row },
  { page: 'messages.closed', anchor: messages.row },
  { page: 'appointments', anchor: appointments.row },
  { page: 'appointments.past', anchor: appointments.row },
  { page: 'health', anchor: health.section },
  { page: 'results', anchor: health.result },
  { page: 'measurements', anchor: health.kind },
  { page: 'tasks', anchor: tasks.forms },
]

test('much of it is as good to look at as little', async ({ page }) => {
  test.slow()
  const { hand } = await begin(page)
  const found: string[] = []
  for (const { page: name, anchor } of lists)
    await test.step(name, async () => {
      const add = (lines: readonly string[]) =>
        found.push(...lines.map((line) => `${name}: ${line}`))
      await page.setViewportSize(wide)
      await openPage(page, hand, name)
      await expect(anchored(page, anchor)).toBeVisible()
      add(await barriers(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      add(await barriers(page, colours))
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize(narrow)
      add([...(await crowded(page)), ...(await smallTargets(page))])
    })
  expect(found).toEqual([])
})

test('every conversation is in its list, the latest first, and the last can be opened', async ({
  page,
}) => {
  const { hand } = await begin(page)
  const { conversations, closed } = amounts
  await openPage(page, hand, 'messages')
  await expect(rows(page, messages.row)).toHaveCount(conversations - closed)
  await expect(rows(page, messages.row).first()).toHaveAttribute('data-key', 'c-vanha-0')
  const last = `c-vanha-${conversations - closed - 1}`
  await perform(page, hand, { move: 'press', anchor: messages.row, key: last })
  await expect(page).toHaveURL(new RegExp(`#/viestit/${last}$`))
  await expect(headingOf(page)).toContainText(String(closed + 1))
  await page.goBack()
  await openPage(page, hand, 'messages.closed')
  await expect(rows(page, messages.row)).toHaveCount(closed)
})

test('what is searched for among all of them is found', async ({ page }) => {
  const { hand } = await begin(page)
  await openPage(page, hand, 'messages')
  await anchored(page, messages.search).fill('todistus 4')
  await expect(page.locator('mark').first()).toBeVisible()
  const found = await rows(page, messages.row).count()
  expect(found).toBeGreaterThan(0)
  expect(found).toBeLessThan(amounts.conversations / 4)
  expect(await crowded(page)).toEqual([])
})

test('past appointments come some at a time, to the last', async ({ page }) => {
  const { hand } = await begin(page)
  await openPage(page, hand, 'appointments.past')
  const count = amounts.appointments - amounts.upcoming
  for (let shown = 20; shown < count; shown += 20) {
    await expect(rows(page, appointments.row)).toHaveCount(shown)
    await anchored(page, appointments.more).click()
  }
  await expect(rows(page, appointments.row)).toHaveCount(count)
  await expect(anchored(page, appointments.more)).toBeHidden()
})

test('all results stand in their list, and five years of measurements in a chart and a table', async ({
  page,
}) => {
  const { hand } = await begin(page)
  await openPage(page, hand, 'results')
  await expect(rows(page, health.result)).toHaveCount(amounts.results)
  await openPage(page, hand, 'measurements')
  await perform(page, hand, { move: 'press', anchor: health.kind, key: 'bloodPressure' })
  await expect(page).toHaveURL(new RegExp(`#${pages.measurements}/bloodPressure$`))
  await page.getByText(word('fi', 'health.period_all'), { exact: true }).click()
  const lines = page.getByRole('table').getByRole('row')
  await expect(lines).toHaveCount(21)
  await page.getByRole('button', { name: word('fi', 'health.showMore') }).click()
  await expect(lines).toHaveCount(41)
  const found = [...(await barriers(page)), ...(await crowded(page))]
  await page.setViewportSize(narrow)
  expect([...found, ...(await crowded(page)), ...(await smallTargets(page))]).toEqual([])
})
