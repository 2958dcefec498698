import type { Page as Tab } from '@playwright/test'
import type { Act, Input } from '../src/api/operations.ts'
import { recipes } from '../src/app/recipes.ts'
import { anchor } from '../src/portal/chat/acts.ts'
import { anchored, type Hand, keyboard, mouse, perform } from './support/hand.ts'
import { guideButton, headingOf, visit } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { word } from './support/words.ts'

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }
const chat = 'terveysasemat'

async function act<A extends Act>(tab: Tab, hand: Hand, name: A, input: Input<A>): Promise<void> {
  for (const move of recipes[name](input)) await perform(tab, hand, move)
}

const says = (tab: Tab, key: string) => expect(tab.getByText(word('fi', `chat.${key}`)))
const log = (tab: Tab) => tab.getByRole('log', { name: word('fi', 'chat.turns') })

for (const [name, handOf] of [
  ['the mouse', () => mouse()],
  ['the keyboard alone', keyboard],
] as const)
  test(`one asks in a chat, is directed and ends it with ${name}`, async ({ page }) => {
    await page.setViewportSize(wide)
    await visit(page, { step: 'find', page: '/etusivu' })
    const hand = handOf(page)
    await act(page, hand, 'chats.open', { chat, topic: 'oire' })
    await expect(page.getByText('Olet jonossa 2.')).toBeVisible()
    await act(page, hand, 'chats.say', { chat, text: 'Selkä on ollut kipeä kaksi viikkoa.' })
    await guideButton(page, 'advance').click()
    await expect(log(page).getByText('Hei, hyvä että otit yhteyttä.')).toBeVisible()
    await guideButton(page, 'advance').click()
    await expect(log(page).getByText(/^Kiitos, kun kerroit/)).toBeVisible()
    await act(page, hand, 'chats.say', { chat, text: 'Ei ole kuumetta.' })
    await guideButton(page, 'advance').click()
    await expect(anchored(page, anchor.way, 'booking')).toBeVisible()
    await act(page, hand, 'chats.leave', { chat })
    await says(page, 'endedTitle').toBeVisible()
    await expect(page.getByText('Selkä on ollut kipeä kaksi viikkoa.')).toBeVisible()
  })

test('on a phone: simply waiting, with Enter, and the field stays in focus and in sight', async ({
  page,
}) => {
  await page.setViewportSize(phone)
  await visit(page, { step: 'find', page: '/etusivu' })
  await act(page, mouse(), 'chats.open', { chat, topic: 'oire' })
  const field = anchored(page, anchor.text)
  await field.fill('Selkä on ollut kipeä kaksi viikkoa.')
  await field.press('Enter')
  await expect(log(page).getByText('Selkä on ollut kipeä kaksi viikkoa.')).toBeVisible()
  await expect(field).toHaveValue('')
  await expect(log(page).getByText(/^Kiitos, kun kerroit/)).toBeVisible({ timeout: 60_000 })
  await expect(field).toBeFocused()
  await expect(field).toBeInViewport()
})

test('another page and back keep the chat and what was begun', async ({ page }) => {
  await page.setViewportSize(wide)
  await visit(page, { step: 'find', page: '/etusivu' })
  await act(page, mouse(), 'chats.open', { chat, topic: 'laake' })
  await anchored(page, anchor.text).fill('Kesken')
  await page.goBack()
  await expect(headingOf(page)).toHaveText(word('fi', 'services.title'))
  await page.goForward()
  await expect(headingOf(page)).toHaveText('Terveysasemien chat')
  await expect(anchored(page, anchor.text)).toHaveValue('Kesken')
})
