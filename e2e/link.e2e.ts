import type { Page as Tab } from '@playwright/test'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { anchored } from './support/hand.ts'
import { guideOf, headingOf, stepAt, visit } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { exercise, word } from './support/words.ts'

const practice = exercise('laheta-viesti')
const { steps, persona, otherPersonas } = practice.script.scenario
const personas = [persona, ...otherPersonas]

/** What the app says of a link that names something unknown. */
const notice = (page: Tab) => page.getByRole('alert')

const told = (part: string, given: string): string =>
  word('fi', `catalogue.unknown_${part}`, { given })

/** The browser tells of a file that is not there. */
const notThere = /the server responded with a status of 404/

test.describe('a link that names something unknown says so, and what to do', () => {
  test('scenario', async ({ page, trouble }) => {
    trouble.expect(notThere)
    await page.goto('?harjoitus=ei-ole&kaista=yhdessa&vaihe=send')
    await expect(notice(page)).toContainText(told('scenario', 'ei-ole'))
    await page.getByRole('link', { name: 'Lähetä viesti terveysasemalle' }).click()
    await expect(guideOf(page)).toContainText('Vaihe 1/6')
  })

  test('scenario that could never be one: nothing is asked for it', async ({ page, site }) => {
    site.asked.length = 0
    await page.goto(`?harjoitus=${encodeURIComponent('../assets/x')}`)
    await expect(notice(page)).toContainText(told('scenario', '../assets/x'))
    expect(site.asked.filter(({ path }) => !/^\/(?:$|assets\/|favicon)/.test(path))).toEqual([])
  })

  test('scenario whose file does not come', async ({ page, trouble }) => {
    trouble.expect(/ERR_FAILED/)
    await page.route(/\/scenarios\/laheta-viesti\.js/, (route) => route.abort())
    await page.goto('?harjoitus=laheta-viesti&kaista=yhdessa&vaihe=send')
    await expect(notice(page)).toContainText(told('file', 'laheta-viesti'))
    await page.unroute(/\/scenarios\/laheta-viesti\.js/)
    await page.reload()
    await expect(guideOf(page)).toContainText('Vaihe 3/6')
  })

  for (const [part, query, given] of [
    ['lane', '&kaista=nopea', 'nopea'],
    ['variant', '&muunnelma=ei-ole', 'ei-ole'],
    ['persona', '&henkilo=ei-ole', 'ei-ole'],
    ['role', '&rooli=johtaja', 'johtaja'],
    ['guideLanguage', '&ohjekieli=xx', 'xx'],
    ['step', '&kaista=yhdessa&vaihe=ei-ole', 'ei-ole'],
    ['language', '&kieli=xx', 'xx'],
  ] as const)
    test(part, async ({ page }) => {
      await page.goto(`?harjoitus=laheta-viesti${query}`)
      await expect(notice(page)).toContainText(told(part, given))
      await expect(headingOf(page)).toHaveText('Tervetuloa Omasoteen')
      await expect(guideOf(page)).toContainText('Vaihe 1/6')
      await expect(page).toHaveURL(/\?harjoitus=laheta-viesti&kaista=yhdessa#\/$/)
    })

  test('several at once', async ({ page }) => {
    await page.goto('?harjoitus=laheta-viesti&kaista=nopea&vaihe=ei-ole&kieli=xx')
    for (const [part, given] of [
      ['lane', 'nopea'],
      ['step', 'ei-ole'],
      ['language', 'xx'],
    ] as const)
      await expect(notice(page)).toContainText(told(part, given))
    await notice(page)
      .getByRole('button', { name: word('fi', 'practice.close') })
      .click()
    await expect(notice(page)).toHaveCount(0)
  })

  for (const step of [undefined, 'send'])
    test(`page, ${step ? 'signed in' : 'signed out'}`, async ({ page }) => {
      await visit(page, { ...(step && { step }), page: '/ei-ole' })
      await expect(headingOf(page)).toHaveText('Sivua ei löydy')
      await expect(page.getByText('Tässä osoitteessa ei ole sivua.')).toBeVisible()
      await page.getByRole('link', { name: 'Siirry etusivulle' }).click()
      await expect(page).toHaveURL(step ? /#\/etusivu$/ : /#\/$/)
      await expect(headingOf(page)).not.toHaveText('Sivua ei löydy')
    })

  test('conversation', async ({ page }) => {
    await visit(page, { step: 'find', page: '/viestit/ei-ole' })
    await expect(headingOf(page)).toHaveText('Viestiä ei löydy')
    await expect(page.getByText('Omat viestisi ovat tallessa.')).toBeVisible()
    await page.getByRole('link', { name: 'Kaikki viestit' }).first().click()
    await expect(page.getByText('Influenssarokotus')).toBeVisible()
  })

  test('page of a client, opened signed out: the front page opens', async ({ page }) => {
    await visit(page, { page: '/viestit' })
    await expect(headingOf(page)).toHaveText('Tervetuloa Omasoteen')
  })
})

test('a link to each step opens it', async ({ page }) => {
  for (const { id, name, goal } of steps)
    await test.step(id, async () => {
      await visit(page, { step: id })
      await expect(guideOf(page).getByText(goal, { exact: true }).last()).toBeAttached()
      await expect(guideOf(page)).toContainText(name)
      expect(stepAt(page)).toBe(id === steps[0]?.id ? null : id)
      await expect(notice(page)).toHaveCount(0)
    })
  await visit(page, { step: 'finish' })
  await expect(guideOf(page)).toContainText(word('fi', 'practice.finished'))
})

test('reload keeps scenario, step, language and page', async ({ page }) => {
  await visit(page, { step: 'answer', language: 'sv', page: '/viestit/c2' })
  const heading = practice.say('Lääkkeet ja reseptit', 'sv')
  await expect(headingOf(page)).toHaveText(heading)
  const url = page.url()
  await page.reload()
  await expect(headingOf(page)).toHaveText(heading)
  await expect(guideOf(page, 'sv')).toContainText('5/6')
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
  expect(page.url()).toBe(url)
})

test('Back from a scenario returns to the start page', async ({ page }) => {
  await page.goto('.')
  await page.getByRole('link', { name: 'Lähetä viesti terveysasemalle' }).click()
  await expect(headingOf(page)).toHaveText('Tervetuloa Omasoteen')
  await page.goBack()
  await expect(headingOf(page)).toHaveText('Täällä saa painaa väärin.')
})

test('a scenario is one file, with those that it shares; no other is fetched', async ({
  page,
  site,
}) => {
  site.asked.length = 0
  await visit(page, { step: 'find', language: 'sv' })
  const fetched = site.asked.map(({ path }) => path).filter((path) => path.includes('/scenarios/'))
  expect(new Set(fetched)).toEqual(
    new Set([
      '/scenarios/laheta-viesti.json',
      '/scenarios/laheta-viesti.sv.json',
      '/scenarios/places/kainuu.json',
      ...personas.map((id) => `/scenarios/personas/${id}.json`),
    ]),
  )
})

test('Back and Forward meet pages only, not steps', async ({ page }) => {
  const heading = headingOf(page)
  await visit(page)
  await anchored(page, signIn.start).click()
  await expect(heading).toHaveText('Tunnistautuminen')
  await page.goBack()
  await expect(heading).toHaveText('Tervetuloa Omasoteen')
  await page.goForward()
  await expect(heading).toHaveText('Tunnistautuminen')

  await page.getByText('Harjoituspankki').click()
  await anchored(page, signIn.continue).click()
  await expect(heading).toContainText('Aino')
  await expect.poll(() => stepAt(page)).toBe('find')
  await anchored(page, frame.nav, 'messages').click()
  await expect(heading).toHaveText('Viestit')
  await anchored(page, messages.new).click()
  await expect(heading).toHaveText('Uusi viesti')
  await expect.poll(() => stepAt(page)).toBe('send')

  await page.goBack()
  await expect(heading).toHaveText('Viestit')
  await page.goBack()
  await expect(heading).toContainText('Aino')
  await page.goForward()
  await expect(heading).toHaveText('Viestit')
  expect(stepAt(page)).toBe('send')
})

test('Back in the form keeps what is written', async ({ page }) => {
  await visit(page, { step: 'find', page: '/viestit' })
  await anchored(page, messages.new).click()
  await anchored(page, messages.recipient).selectOption('petajala')
  await anchored(page, messages.topic).selectOption('symptom')
  await anchored(page, messages.text).fill('Polveen sattuu')
  await page.goBack()
  await expect(headingOf(page)).toHaveText('Viestit')
  await page.goForward()
  await expect(anchored(page, messages.text)).toHaveValue('Polveen sattuu')
  await expect(anchored(page, messages.recipient)).toHaveValue('petajala')
  await expect(anchored(page, messages.topic)).toHaveValue('symptom')
})
