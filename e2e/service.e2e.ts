import type { Page as Tab } from '@playwright/test'
import { sampleFile } from '../mocks/world/sample-file.ts'
import { anchor as account } from '../src/portal/account/acts.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as phone } from '../src/practice/phone/acts.ts'
import { crowded } from './support/checks.ts'
import { anchored, mouse, openPage, perform } from './support/hand.ts'
import { guideButton, guideOf, headingOf, visit } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { word } from './support/words.ts'

const wide = { width: 1440, height: 900 }

const picture = (name: string, kilobytes: number) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(sampleFile(name, kilobytes)),
})

const files = (tab: Tab) => tab.locator(`[data-anchor="${messages.removeFile}"]`)

/** A draft in the form: what a learner writes and has not sent. */
async function writeDraft(tab: Tab): Promise<void> {
  await visit(tab, { step: 'send', page: '/viestit/uusi' })
  await anchored(tab, messages.recipient).selectOption('harjula')
  await anchored(tab, messages.text).fill('Otanko lääkkeen aamulla?')
  // Half a second after the last change it is kept.
  await anchored(tab, messages.recipient).focus()
}

test.describe('attachments', () => {
  test('go along, and what is not taken is told and can be put away', async ({ page }) => {
    await page.setViewportSize(wide)
    await writeDraft(page)
    const choice = anchored(page, messages.file)
    await choice.setInputFiles([
      picture('resepti.pdf', 40),
      picture('käsi 😀.jpg', 300),
      { name: 'ohjelma.exe', mimeType: '', buffer: Buffer.from('MZ') },
      picture('tyhja.png', 0),
    ])
    await expect(files(page)).toHaveCount(2)
    await expect(page.getByText('ohjelma.exe')).toBeVisible()
    await expect(page.getByText('tyhja.png')).toBeVisible()

    // The same once more is not taken either.
    await choice.setInputFiles([picture('resepti.pdf', 40)])
    await expect(page.getByText('resepti.pdf')).toHaveCount(2)
    await expect(files(page)).toHaveCount(2)

    await files(page).first().click()
    await expect(files(page)).toHaveCount(1)
    await anchored(page, messages.topic).selectOption('medication')
    await anchored(page, messages.send).click()
    await expect(page).toHaveURL(/#\/viestit\/c2$/)
    await expect(page.getByText('käsi 😀.jpg')).toBeVisible()
    await expect(page.getByText('resepti.pdf')).toBeHidden()
  })

  test('that are too large are never read', async ({ page }) => {
    await writeDraft(page)
    await anchored(page, messages.file).setInputFiles([picture('iso.png', 10 * 1024 + 1)])
    await expect(page.getByText('iso.png')).toBeVisible()
    await expect(files(page)).toHaveCount(0)
  })
})

test.describe('what was written', () => {
  test('is still there after Back', async ({ page }) => {
    await visit(page, { step: 'send', page: '/viestit' })
    await anchored(page, messages.new).click()
    await anchored(page, messages.text).fill('Kesken jäänyt')
    await page.goBack()
    await expect(anchored(page, messages.draft)).toBeVisible()
    await anchored(page, messages.draft).click()
    await expect(anchored(page, messages.text)).toHaveValue('Kesken jäänyt')
  })

  test('is asked about before the page is loaded again, and told of afterwards', async ({
    page,
  }) => {
    await writeDraft(page)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    await page.reload()
    await expect(page.getByText(word('fi', 'practice.typingLost'))).toBeVisible()
    expect(asked).toEqual(['beforeunload'])
    await expect(anchored(page, messages.text)).toHaveValue('')

    await page.reload()
    await expect(headingOf(page)).toBeVisible()
    await expect(page.getByText(word('fi', 'practice.typingLost'))).toBeHidden()
    expect(asked).toEqual(['beforeunload'])
  })
})

test.describe('settings', () => {
  test.beforeEach(async ({ page }) => {
    await page.setViewportSize(wide)
    await visit(page, { step: 'find', page: '/etusivu' })
    await openPage(page, mouse(), 'settings')
  })

  test('change the language of the service', async ({ page }) => {
    await perform(page, mouse(), { move: 'choose', anchor: account.language, key: 'sv' })
    await expect(headingOf(page)).toHaveText(word('sv', 'account.settingsTitle'))
    await expect(page).toHaveURL(/kieli=sv/)
  })

  test('change the text size everywhere, and a link carries it', async ({ page }) => {
    const size = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
    const before = await size()
    await perform(page, mouse(), { move: 'choose', anchor: account.textSize, key: '200' })
    await expect.poll(size).toBe(2 * before)
    expect(await crowded(page)).toEqual([])
    await expect(page).toHaveURL(/teksti=200/)
    await page.reload()
    await expect(headingOf(page)).toBeVisible()
    expect(await size()).toBe(2 * before)
  })

  test('keep what is wrong, and say what to mend', async ({ page }) => {
    await anchored(page, account.phone).fill('soita kotiin')
    await anchored(page, account.email).fill('aino')
    await anchored(page, account.saveContact).click()
    for (const anchor of [account.phone, account.email])
      await expect(anchored(page, anchor)).toHaveAttribute('aria-invalid', 'true')
    await expect(anchored(page, account.phone)).toHaveValue('soita kotiin')
  })
})

test('signing out is asked, and Escape stays', async ({ page }) => {
  await page.setViewportSize(wide)
  await visit(page, { step: 'find', page: '/etusivu' })
  await anchored(page, frame.signOut).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(anchored(page, frame.signOut)).toBeFocused()
  await anchored(page, frame.signOut).click()
  await anchored(page, frame.confirmSignOut).click()
  await expect(headingOf(page)).toHaveText(word('fi', 'sign-in.frontTitle'))
})

test.describe('the drawn phone', () => {
  test('calls nobody: no link dials', async ({ page }) => {
    await page.setViewportSize(wide)
    await visit(page, { step: 'send' })
    await anchored(page, phone.open).click()
    await anchored(page, phone.call, 'helpline').click()
    await expect(anchored(page, phone.hangUp)).toBeVisible()
    await expect(page.locator('a[href^="tel:"]')).toHaveCount(0)
    await anchored(page, phone.hangUp).click()
    await anchored(page, phone.close).click()
    await expect(anchored(page, phone.open)).toBeVisible()
  })

  test('gets a text message when an answer has come', async ({ page }) => {
    await page.setViewportSize(wide)
    await visit(page, { step: 'answer' })
    await guideButton(page, 'advance').click()
    await anchored(page, phone.open).click()
    await expect(page.getByText(/Sinulle on uusi viesti Omasotessa/)).toBeVisible()
  })
})

test.describe('free practice', () => {
  for (const [persona, name] of [
    ['aino', 'Aino Heikkilä'],
    ['eino', 'Eino Karppinen'],
    ['marko', 'Marko Kinnunen'],
  ] as const)
    test(`with ${persona} begins at the front and has no steps`, async ({ page }) => {
      await page.goto('.')
      await page.getByRole('link', { name: new RegExp(name) }).click()
      await expect(guideOf(page)).toContainText(name)
      await expect(headingOf(page)).toHaveText(word('fi', 'sign-in.frontTitle'))
      await openPage(page, mouse(), 'sign-in')
      await perform(page, mouse(), { move: 'choose', anchor: 'sign-in.method', key: 'bank' })
      await perform(page, mouse(), { move: 'press', anchor: 'sign-in.continue' })
      await expect(page).toHaveURL(persona === 'eino' ? /#\/kayttoehdot$/ : /#\/etusivu$/)
      await expect(page).toHaveURL(persona === 'aino' ? /harjoitus=vapaa/ : /henkilo=/)
    })
})
