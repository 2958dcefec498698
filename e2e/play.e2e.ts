import type { Page as Tab } from '@playwright/test'
import type { Line } from '../mocks/scenario/format/line.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchored, mouse, openPage } from './support/hand.ts'
import {
  guideButton,
  guideLanguageList,
  guideOf,
  languageList,
  openLanguages,
  playLine,
  type Player,
  playStep,
  shownIn,
  stepAt,
  visit,
} from './support/player.ts'
import { expect, test } from './support/test.ts'
import { exercise, stepOf, word } from './support/words.ts'

const practice = exercise('laheta-viesti')
const desktop = { width: 1440, height: 900 }

const byMouse = (tab: Tab): Player => ({
  tab,
  hand: mouse(),
  exercise: practice,
  language: 'fi',
})

/** What a line writes on the keyboard. */
const typedIn = (line: Line): readonly string[] =>
  'with' in line && 'text' in line.with && typeof line.with['text'] === 'string'
    ? [line.with['text']]
    : []

test.describe('a wrong turn', () => {
  const step = stepOf(practice, 'send')
  const slip = step.slips.find(({ id }) => id === 'dentist')
  if (!slip) throw new Error('The scenario has no slip called dentist')
  const [text] = slip.try.flatMap((line) => typedIn(line))
  if (text === undefined) throw new Error('The slip sends no text')

  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(desktop)
    await visit(page, { step: 'send' })
    for (const line of slip.try) await playLine(byMouse(page), line)
    await expect(guideOf(page)).toContainText(word('fi', 'practice.whatHappened'))
    await expect(guideOf(page).getByRole('heading', { name: slip.what })).toBeVisible()
    await expect(guideOf(page).getByText(slip.why, { exact: true })).toBeVisible()
    expect(stepAt(page)).toBe('send')
  })

  test('is undone, and what was written is in the form again', async ({ page }) => {
    await guideButton(page, 'undoAndChoose').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Uusi viesti' })).toBeVisible()
    await expect(anchored(page, messages.recipient)).toHaveValue('harjula-hammas')
    await expect(anchored(page, messages.topic)).toHaveValue('medication')
    await expect(anchored(page, messages.text)).toHaveValue(text)
    await expect(guideOf(page).getByText(step.goal, { exact: true })).toBeVisible()

    await anchored(page, messages.recipient).selectOption('harjula')
    await anchored(page, messages.send).click()
    await expect.poll(() => stepAt(page)).toBe('worry')
    await page.goto(`${page.url().split('#')[0] ?? ''}#/viestit`)
  })

  test('plays out: the dentist answers', async ({ page }) => {
    await guideButton(page, 'seeWhatFollows').click()
    await expect(shownIn(guideOf(page), 'Outi Malli')).toBeVisible()
    await page.getByRole('link', { name: 'Lue vastaus' }).click()
    await expect(page.getByText('Hammashoitolassa emme näe lääkitystäsi.')).toBeVisible()
    expect(stepAt(page)).toBe('send')
    await expect(guideOf(page).getByText(step.goal, { exact: true })).toBeVisible()
  })

  test('is gone when the step begins again', async ({ page }) => {
    await guideButton(page, 'restartStep').click()
    await expect(page).toHaveURL(/#\/viestit\/uusi$/)
    await expect(guideOf(page).getByRole('heading', { name: slip.what })).toBeHidden()
    await expect(guideOf(page).getByText(step.goal, { exact: true })).toBeVisible()
    await openPage(page, mouse(), 'messages')
    await expect(page.locator(`[data-anchor="${messages.row}"]`)).toHaveCount(1)
  })
})

test('undo takes back the latest act', async ({ page }) => {
  await page.setViewportSize(desktop)
  await visit(page)
  await expect(guideButton(page, 'undo')).toHaveAttribute('aria-disabled', 'true')
  await playStep(byMouse(page), stepOf(practice, 'sign-in'))
  await guideButton(page, 'undo').click()
  await expect(page).toHaveURL(/#\/tunnistautuminen$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Tunnistautuminen' })).toBeVisible()
  await expect(guideOf(page)).toContainText('Vaihe 1/6')
  await expect(guideButton(page, 'undo')).toHaveAttribute('aria-disabled', 'true')
})

test('start over leads to the first step and its page', async ({ page }) => {
  await page.setViewportSize(desktop)
  await visit(page, { step: 'answer' })
  await expect(guideOf(page)).toContainText('Vaihe 5/6')
  await page.getByRole('button', { name: 'Aloita alusta' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tervetuloa Omasoteen' })).toBeVisible()
  await expect(guideOf(page)).toContainText('Vaihe 1/6')
  expect(stepAt(page)).toBeNull()
})

test('the language changes in the middle, and the place is kept', async ({ page }) => {
  await page.setViewportSize(desktop)
  await visit(page, { step: 'send' })
  await anchored(page, messages.recipient).selectOption('harjula')
  await anchored(page, messages.text).fill('Otanko lääkkeen aamulla?')
  const { goal } = stepOf(practice, 'send')
  await openLanguages(page)
  const list = languageList(page)
  for (const language of ['sv', 'en', 'fi-x-selko', 'fi'] as const)
    await test.step(language, async () => {
      await list.selectOption(language)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      const heading = word(language, 'messages.newMessage')
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
      await expect(page).toHaveTitle(`${heading} – Omasote – ${word(language, 'practice.mark')}`)
      const guide = guideOf(page, language)
      await expect(guide.getByText(practice.say(goal, language), { exact: true })).toBeVisible()
      await expect(anchored(page, messages.recipient)).toHaveValue('harjula')
      const unit = practice.say('Harjulan terveysasema', language)
      await expect(anchored(page, messages.recipient)).toContainText(unit)
      await expect(anchored(page, messages.text)).toHaveValue('Otanko lääkkeen aamulla?')
      expect(stepAt(page)).toBe('send')
      expect(new URL(page.url()).searchParams.get('kieli')).toBe(
        language === 'fi' ? null : language,
      )
    })
})

test('the language of the instructions changes alone, and the place is kept', async ({ page }) => {
  await page.setViewportSize(desktop)
  await visit(page, { step: 'send' })
  await anchored(page, messages.text).fill('Otanko lääkkeen aamulla?')
  await openLanguages(page)
  await guideLanguageList(page).selectOption('sv')
  const { goal } = stepOf(practice, 'send')
  const guide = guideOf(page, 'sv')
  await expect(guide.getByText(practice.say(goal, 'sv'), { exact: true })).toBeVisible()
  await expect(guide).toContainText(`’${word('fi', 'messages.sendMessage')}’`)
  await expect(page.getByRole('heading', { level: 1, name: 'Uusi viesti' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
  await expect(page).toHaveURL(/ohjekieli=sv/)
  await expect(anchored(page, messages.text)).toHaveValue('Otanko lääkkeen aamulla?')
  expect(stepAt(page)).toBe('send')

  await visit(page, { step: 'send', guideLanguage: 'sv' })
  await expect(page.getByRole('heading', { level: 1, name: 'Uusi viesti' })).toBeVisible()
  await openLanguages(page, 'sv')
  await guideLanguageList(page).selectOption('same')
  await expect(guideOf(page).getByText(goal, { exact: true })).toBeVisible()
  await expect(page).not.toHaveURL(/ohjekieli/)
})
