import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page as Tab } from '@playwright/test'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { anchored, mouse } from './support/hand.ts'
import {
  guideButton,
  guideOf,
  headingOf,
  languageList,
  linkTo,
  openLanguages,
  type Player,
  playStep,
  stepAt,
  visit,
} from './support/player.ts'
import { expect, test, today } from './support/test.ts'
import { exercise, stepOf, word } from './support/words.ts'

const practice = exercise('laheta-viesti')
const { scenario, place } = practice.script

const byMouse = (tab: Tab): Player => ({ tab, hand: mouse(), exercise: practice, language: 'fi' })

const rows = (tab: Tab) => tab.locator(`[data-anchor="${messages.row}"]`)

/** A form with everything in its place but the last press. */
async function writeMessage(tab: Tab, text = 'Otanko lääkkeen aamulla?'): Promise<void> {
  await visit(tab, { step: 'send', page: '/viestit/uusi' })
  await anchored(tab, messages.recipient).selectOption('harjula')
  await anchored(tab, messages.topic).selectOption('medication')
  await anchored(tab, messages.text).fill(text)
}

/** One message has been sent, and no second one. */
async function expectOneMessage(tab: Tab): Promise<void> {
  await expect(tab).toHaveURL(/#\/viestit\/c2$/)
  await expect(guideOf(tab)).toContainText('Vaihe 4/6')
  await anchored(tab, frame.nav, 'messages').click()
  await expect(rows(tab)).toHaveCount(2)
}

test('a double press sends one message', async ({ page }) => {
  await writeMessage(page)
  await anchored(page, messages.send).dblclick()
  await expectOneMessage(page)
})

test('Enter pressed twice sends one message', async ({ page }) => {
  await writeMessage(page)
  await anchored(page, messages.send).focus()
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')])
  await expectOneMessage(page)
})

test.describe('a message that cannot be sent', () => {
  test('is told field by field, the first has focus, and the text is kept', async ({ page }) => {
    await visit(page, { step: 'send', page: '/viestit/uusi' })
    const [unit, topic, text] = [messages.recipient, messages.topic, messages.text].map((anchor) =>
      anchored(page, anchor),
    )
    if (!unit || !topic || !text) throw new Error('The form has three fields')
    await anchored(page, messages.send).click()
    await expect(summary(page)).toBeFocused()
    await page.getByRole('button', { name: word('fi', 'messages.recipientMissing') }).click()
    await expect(unit).toBeFocused()
    for (const [field, said] of [
      [unit, word('fi', 'messages.recipientMissing')],
      [topic, word('fi', 'messages.topicMissing')],
      [text, word('fi', 'messages.textMissing')],
    ] as const) {
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(escaped(said)))
    }

    await unit.selectOption('harjula')
    await topic.selectOption('medication')
    await text.fill('   ')
    await anchored(page, messages.send).click()
    await expect(summary(page)).toBeFocused()
    await expect(unit).not.toHaveAttribute('aria-invalid')
    await expect(topic).not.toHaveAttribute('aria-invalid')

    await text.fill('Otanko lääkkeen aamulla?')
    await anchored(page, messages.send).click()
    await expect.poll(() => stepAt(page)).toBe('worry')
  })

  test('is not cut when it is too long', async ({ page }) => {
    const limit = place.limits.messageCharacters
    const long = 'Lääkkeeni. '.repeat(200).slice(0, limit) + 'ä'
    await writeMessage(page, long)
    const text = anchored(page, messages.text)
    await expect(page.getByText(`${limit + 1} / ${limit}`)).toBeVisible()
    await anchored(page, messages.send).click()
    await expect(summary(page)).toBeFocused()
    const said = word('fi', 'messages.textTooLong', { characters: String(limit) })
    await expect(text).toHaveAccessibleDescription(new RegExp(escaped(said)))
    await expect(text).toHaveValue(long)

    await text.fill(long.slice(0, limit))
    await anchored(page, messages.send).click()
    await expect.poll(() => stepAt(page)).toBe('worry')
  })
})

/** The heading of the list of what is to be mended. */
const summary = (tab: Tab) =>
  tab.getByRole('heading', { name: word('fi', 'messages.notSentTitle') })

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

test('two tabs are two worlds', async ({ page, context }) => {
  const other = await context.newPage()
  await visit(page, { step: 'send' })
  await visit(other, { step: 'send', page: '/viestit' })
  await playStep(byMouse(page), stepOf(practice, 'send'))
  await other.bringToFront()
  expect(stepAt(other)).toBe('send')
  await anchored(other, frame.nav, 'home').click()
  await anchored(other, frame.nav, 'messages').click()
  await expect(rows(other)).toHaveCount(1)
  await anchored(page, frame.nav, 'messages').click()
  await expect(rows(page)).toHaveCount(2)
})

test('a request that no operation answers is told, and never leaves', async ({
  page,
  site,
  trouble,
}) => {
  await visit(page, { step: 'find' })
  await page.waitForLoadState('networkidle')
  trouble.expect(/^console\.error: No row in operations\.ts answers POST .*\/api\/ei-ole/)
  const before = site.asked.length
  const answer = await page.evaluate(async () => {
    const response = await fetch('./api/ei-ole', { method: 'POST', body: '{}' })
    const { status, headers } = response
    return { status, type: headers.get('content-type'), body: await response.text() }
  })
  expect(answer.status).toBe(501)
  expect(answer.type).toContain('application/problem+json')
  expect(JSON.parse(answer.body)).toMatchObject({
    type: 'no-operation',
    status: 501,
    title: expect.stringMatching(/^No row in operations\.ts answers POST .*\/api\/ei-ole$/),
  })
  expect(site.asked.slice(before)).toEqual([])
})

test('without a network the scenario goes on to its end', async ({
  page,
  context,
  site,
  trouble,
}) => {
  await visit(page)
  await page.waitForLoadState('networkidle')
  // What is not needed soon is fetched when the page has been at rest for ten seconds.
  await page.clock.fastForward(11_000)
  let asked = 0
  await expect
    .poll(
      () => {
        const more = site.asked.length - asked
        asked += more
        return more
      },
      { intervals: [500] },
    )
    .toBe(0)
  // Small pictures that no page has shown yet do not come, and the browser asks for its icon in vain.
  trouble.expect(/ERR_INTERNET_DISCONNECTED.*\.svg\b/)
  await context.setOffline(true)
  for (const step of scenario.steps) await playStep(byMouse(page), step)
  await expect(guideOf(page)).toContainText(word('fi', 'practice.finished'))
})

test('a language that cannot be fetched is told, and the one in use stays', async ({
  page,
  context,
  trouble,
}) => {
  await visit(page, { step: 'find', page: '/etusivu' })
  await page.waitForLoadState('networkidle')
  trouble.expect(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/)
  await context.setOffline(true)
  await openLanguages(page)
  const list = languageList(page)
  await list.selectOption('sv')
  await expect(page.getByRole('alert')).toContainText(word('fi', 'practice.languageFailed'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(list).toHaveValue('fi')
  await context.setOffline(false)
  await list.selectOption('sv')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('where storage is denied, the scenario plays', async ({
  launchOptions,
  playwright,
  site,
  trouble,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'oppi-denied-'))
  await mkdir(join(folder, 'Default'))
  await writeFile(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }),
  )
  const context = await playwright.chromium.launchPersistentContext(folder, {
    ...launchOptions,
    baseURL: site.url,
    locale: 'fi-FI',
    timezoneId: 'Europe/Helsinki',
  })
  try {
    const bare = await context.newPage()
    await bare.goto('favicon.svg')
    // oxlint-disable-next-line no-restricted-globals -- the real one, which must be denied here
    const kept = bare.evaluate(() => localStorage.length)
    await expect(kept).rejects.toThrow('SecurityError')
    await bare.close()

    await trouble.watch(context)
    await context.clock.install({ time: today })
    const tab = await context.newPage()
    await tab.goto(linkTo())
    await expect(headingOf(tab)).toHaveText(word('fi', 'sign-in.frontTitle'))
    for (const id of ['sign-in', 'find', 'send']) await playStep(byMouse(tab), stepOf(practice, id))
    await expect(guideOf(tab)).toContainText('Vaihe 4/6')
  } finally {
    await context.close()
    await rm(folder, { recursive: true, force: true })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page is readable', async ({ page }) => {
    await page.goto('.')
    await expect(headingOf(page)).toHaveText('Täällä saa painaa väärin.')
    await expect(page.getByText('mitään ei lähetetä eikä tallenneta.').first()).toBeVisible()
    const link = page.getByRole('link', { name: scenario.title })
    const card = page.getByRole('article').filter({ has: link })
    await expect(link).toHaveAttribute('href', /harjoitus=laheta-viesti/)
    await expect(card).toContainText(scenario.summary)
    await expect(card).toContainText(word('fi', `catalogue.level_${scenario.level}`))
    await expect(card).toContainText(`${scenario.minutes} min`)
    for (const one of scenario.for)
      await expect(card).toContainText(word('fi', `practice.audience_${one}`))
  })
})

test('a session that ends while nothing is done gives the text back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, { scenario: 'istunto-vanheni', step: 'pause', page: '/viestit/uusi' })
  const text = 'Hei. Kirjoitan pitkää viestiä.'
  await anchored(page, messages.text).fill(text)
  await guideButton(page, 'advance').click()
  const asked = page.getByRole('dialog', { name: word('fi', 'sign-in.idleTitle') })
  await expect(asked.getByRole('heading')).toBeVisible()
  await guideButton(page, 'advance').click()
  await expect(asked).toHaveCount(0)
  await expect(page.getByText(word('fi', 'sign-in.endedTitle'))).toBeVisible()
  await anchored(page, signIn.start).click()
  await anchored(page, signIn.method, 'bank').check()
  await anchored(page, signIn.continue).click()
  await expect(page).toHaveURL(/#\/viestit\/uusi$/)
  await expect(anchored(page, messages.text)).toHaveValue(text)
})
