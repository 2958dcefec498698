import type { Locator, Page as Tab } from '@playwright/test'
import { lanes } from '../src/lib/lane.ts'
import { finish } from '../src/lib/steps.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { anchored, keyboard, mouse } from './support/hand.ts'
import {
  guideButton,
  guideOf,
  headingOf,
  linkTo,
  type Player,
  playStep,
  raiseGuide,
  shownIn,
  stepAt,
  visit,
} from './support/player.ts'
import type { Site } from './support/site.ts'
import { expect, test } from './support/test.ts'
import { exercise, inPractice, stepOf, word } from './support/words.ts'

const practice = exercise('laheta-viesti')
const { scenario } = practice.script
const talkStep = scenario.steps.find((step) => step.kind === 'talk')
if (!talkStep) throw new Error('Nobody talks in the scenario')
const poorSaid = talkStep.choices.find(({ quality }) => quality === 'poor')
const goodSaid = talkStep.choices.find(({ quality }) => quality === 'good')

const wide = { width: 1440, height: 900 }
const phone = { width: 390, height: 780 }

const player = (tab: Tab, language: Player['language'] = 'fi'): Player => ({
  tab,
  hand: mouse(),
  exercise: practice,
  language,
})

const w = (key: string, values?: Readonly<Record<string, string>>): string =>
  word('fi', inPractice(key), values)

/** The drawn hand, which nobody can reach. */
const handOf = (tab: Tab): Locator => tab.locator('body > [aria-hidden][data-pressing]')

/** The card of the lane in which the scenario plays itself. */
const showOf = (tab: Tab): Locator =>
  tab.getByRole('region', { name: w('player.name'), exact: true })

const choiceOf = (tab: Tab, id: string | undefined): Locator => {
  const says = talkStep.choices.find((choice) => choice.id === id)?.says ?? ''
  return guideOf(tab).getByRole('button', { name: practice.say(says, 'fi') })
}

const stepName = (id: string): string => stepOf(practice, id).name

/** What is answered, where the answer is always the same. */
const replyOf = (choice: typeof goodSaid): string =>
  typeof choice?.reply === 'string' ? practice.say(choice.reply, 'fi') : ''

/** What was pressed may go; something in the page has the focus all the same. */
const focusKept = (tab: Tab) =>
  expect
    .poll(() => tab.evaluate(() => document.activeElement !== document.body), {
      message: 'Focus stands somewhere',
    })
    .toBe(true)

test.describe('Katso', () => {
  test.beforeEach(({ page }) => page.setViewportSize(wide))

  test('stops for whoever presses something in the service, and goes on when asked', async ({
    page,
  }) => {
    await visit(page, { lane: 'katso', step: 'find' })
    await guideButton(page, 'player.start').click()
    await expect(guideButton(page, 'player.pause')).toBeFocused()
    await headingOf(page).click()
    await expect(showOf(page).getByRole('status')).toHaveText(w('player.yielded'))
    await expect(handOf(page)).toHaveCount(0)
    expect(stepAt(page)).toBe('find')
    await guideButton(page, 'player.goOn').click()
    await expect
      .poll(
        async () => {
          await page.clock.runFor(2000)
          return stepAt(page)
        },
        { intervals: [20] },
      )
      .toBe('send')
    await expect(page).toHaveURL(/#\/viestit\/uusi$/)
  })

  test('stops for a jump while the hand moves', async ({ page }) => {
    await visit(page, { lane: 'katso' })
    await guideButton(page, 'player.start').click()
    await expect
      .poll(
        async () => {
          await page.clock.runFor(200)
          return handOf(page).count()
        },
        { intervals: [20] },
      )
      .toBe(1)
    await guideButton(page, 'steps').click()
    await guideOf(page)
      .getByRole('button', { name: stepName('send') })
      .click()
    await expect.poll(() => stepAt(page)).toBe('send')
    await expect(page).toHaveURL(/#\/viestit\/uusi$/)
    await expect(handOf(page)).toHaveCount(0)
    await expect(guideButton(page, 'player.goOn')).toBeVisible()
    await page.clock.runFor(10_000)
    expect(stepAt(page)).toBe('send')
    await expect(anchored(page, messages.text)).toHaveValue('')
  })

  test('pauses, and takes one step at a time', async ({ page }) => {
    await visit(page, { lane: 'katso', step: 'find' })
    await guideButton(page, 'player.start').click()
    await guideButton(page, 'player.pause').click()
    await expect(guideButton(page, 'player.goOn')).toBeFocused()
    const before = page.url()
    await page.clock.runFor(10_000)
    expect(page.url()).toBe(before)
    for (const path of ['#/viestit', '#/viestit/uusi']) {
      await guideButton(page, 'player.step').click()
      await expect
        .poll(
          async () => {
            await page.clock.runFor(1000)
            return new URL(page.url()).hash
          },
          { intervals: [20] },
        )
        .toBe(path)
      await expect(guideButton(page, 'player.step')).not.toHaveAttribute('aria-disabled')
      await expect(guideButton(page, 'player.step')).toBeFocused()
    }
  })
})

for (const size of [
  { width: 1440, height: 900 },
  { width: 360, height: 780 },
])
  test(`three hints by keyboard alone, ${size.width} px`, async ({ page }) => {
    await page.setViewportSize(size)
    const hand = keyboard(page)
    const guide = guideOf(page)
    const step = stepOf(practice, 'find')
    const hints = step.kind === 'do' ? step.hints : []
    const said = (index: number) =>
      guide.getByText(practice.say(hints[index] ?? '', 'fi'), { exact: true })
    const ring = page.locator('body > [aria-hidden] [style*="translate"]').first()
    const narrow = size.width < 768
    await visit(page, { step: 'find' })
    if (narrow) await hand.press(guideButton(page, 'openGuide'))

    await hand.press(guideButton(page, 'hintShow'))
    await expect(said(0)).toBeVisible()
    await expect(ring).toHaveCount(0)
    const place = guideButton(page, 'hintShowPlace')
    await expect(place).toBeFocused()
    await expect(place).toHaveAttribute('aria-disabled', 'true')
    await page.clock.runFor(6000)
    await expect(place).not.toHaveAttribute('aria-disabled')

    await page.keyboard.press('Enter')
    await expect(said(1)).toBeVisible()
    await expect(guideButton(page, 'hintTogether')).toBeFocused()
    await expect(ring).toBeVisible()
    const label = word('fi', 'frame.messages')
    await expect(guide.getByText(w('hand.pointed', { label }), { exact: true })).toBeVisible()
    // The screen goes to the place by itself, and there it can be seen: nothing lies over it.
    await expect
      .poll(() =>
        ring.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return {
            inside: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
            seen: over?.closest('[data-anchor]')?.getAttribute('data-anchor'),
          }
        }),
      )
      .toEqual({ inside: true, seen: 'frame.nav' })
    await page.clock.runFor(6000)

    await page.keyboard.press('Enter')
    await expect(guide.getByText(w('hand.press', { label }), { exact: true })).toBeVisible()
    await focusKept(page)
    await hand.press(guideButton(page, 'hand.focus'))
    await expect(anchored(page, 'frame.nav', 'messages')).toBeFocused()
    if (narrow && (await guideButton(page, 'openGuide').isVisible()))
      await hand.press(guideButton(page, 'openGuide'))

    await hand.press(guideButton(page, 'hand.doIt'))
    await expect(page).toHaveURL(/#\/viestit$/)
    const next = word('fi', 'messages.newMessage')
    await expect(guide.getByText(w('hand.press', { label: next }), { exact: true })).toBeVisible()
    await focusKept(page)
  })

test('a conversation by keyboard alone: another answer is tried, and one goes on', async ({
  page,
}) => {
  const hand = keyboard(page)
  await page.setViewportSize(wide)
  await visit(page, { step: talkStep.id })
  const guide = guideOf(page)
  const came = guide.getByRole('region', { name: w('talkReaction') })
  for (const choice of [poorSaid, goodSaid]) {
    await hand.press(choiceOf(page, choice?.id))
    await expect(choiceOf(page, choice?.id)).toHaveAttribute('aria-pressed', 'true')
    await expect(choiceOf(page, choice?.id)).toBeFocused()
    await expect(came).toContainText(replyOf(choice))
    await expect(came).toContainText(practice.say(choice?.why ?? '', 'fi'))
  }
  await expect(guide.locator('[aria-pressed="true"]')).toHaveCount(1)
  await hand.press(guideButton(page, 'talkGoOn'))
  await expect(came).toHaveCount(0)
  await focusKept(page)
  const after = scenario.steps[scenario.steps.indexOf(talkStep) + 1]
  await expect(shownIn(guide, after?.goal ?? '')).toBeVisible()
})

test('a hidden screen: nothing of the service is reached, and nothing of it is heard', async ({
  page,
}) => {
  await page.setViewportSize(wide)
  await visit(page, { scenario: 'opasta-puhelimessa' })
  await expect(headingOf(page)).toHaveText(w('hiddenTitle', { given: 'Aino' }))
  const stops = new Set<string>()
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    stops.add(
      await page.evaluate(() => {
        const here = document.activeElement
        return here?.closest('[data-covered]') ? `in the service: ${here.outerHTML}` : 'beside it'
      }),
    )
  }
  expect([...stops]).toEqual(['beside it'])
})

test('every lane and step comes back with its link and with a reload', async ({ page }) => {
  await page.setViewportSize(wide)
  const [first] = scenario.steps
  for (const lane of lanes)
    for (const step of [first?.id, 'send', finish]) {
      await visit(page, { lane, step: step ?? '' })
      const url = page.url()
      await page.reload()
      await expect(guideOf(page).getByRole('radio', { name: w(`lane_${lane}`) })).toBeChecked()
      const shown = step === finish ? w('finished') : stepName(step ?? '')
      await expect(shownIn(guideOf(page), shown).first()).toBeVisible()
      expect(page.url()).toBe(url)
      expect(new URL(url).searchParams.get('kaista')).toBe(lane)
      expect(stepAt(page)).toBe(step === first?.id ? null : step)
    }
})

test('a step that is no longer there: the beginning opens in the same lane, and says so', async ({
  page,
}) => {
  await page.goto(linkTo({ lane: 'itse', step: 'ei-ole' }))
  await expect(page.getByRole('alert')).toContainText(
    w('catalogue.unknown_step', { given: 'ei-ole' }),
  )
  await expect(guideOf(page)).toContainText(
    w('step', { number: '1', of: `${scenario.steps.length}` }),
  )
  await expect(page).toHaveURL(/\?harjoitus=laheta-viesti&kaista=itse#\/$/)
})

test('what was undone is brought back', async ({ page }) => {
  await page.setViewportSize(wide)
  await visit(page)
  await playStep(player(page), stepOf(practice, 'sign-in'))
  await guideButton(page, 'undo').click()
  await expect(anchored(page, signIn.continue)).toBeVisible()
  expect(stepAt(page)).toBeNull()
  await guideButton(page, 'redo').click()
  await expect.poll(() => stepAt(page)).toBe('find')
  await expect(headingOf(page)).toContainText('Aino')
  await focusKept(page)
})

test('in the middle the page of the service is printed, marked as practice, and nothing of the guide', async ({
  page,
}) => {
  await page.setViewportSize(wide)
  await visit(page, { step: 'send' })
  await anchored(page, messages.text).fill('Kesken')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(w('mark'), { exact: true }).first()).toBeVisible()
  await expect(headingOf(page)).toBeVisible()
  await expect(guideOf(page)).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await expect(anchored(page, messages.text)).toHaveValue('Kesken')
  expect(stepAt(page)).toBe('send')
})

test('time can be moved past everything, and the exercise still goes on', async ({ page }) => {
  await page.setViewportSize(wide)
  await visit(page, { step: 'send' })
  for (let press = 0; press < 12; press++) await guideButton(page, 'advance').click()
  await expect(headingOf(page)).toBeVisible()
  expect(stepAt(page)).toBe('send')
  await playStep(player(page), stepOf(practice, 'send'))
  await expect.poll(() => stepAt(page)).toBe('worry')
})

/** Opens a page of the site at an address that other devices reach too. */
async function abroad(tab: Tab, site: Site): Promise<string> {
  const home = 'https://oppi.example/'
  await tab.route(`${home}**`, async (route) => {
    const url = route.request().url().replace(home, site.url)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  return home
}

const shareButton = (tab: Tab): Locator => tab.getByRole('button', { name: w('share') }).first()

test('a link to share is the address; it is copied, and the dialog gives focus back', async ({
  page,
  context,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.setViewportSize(wide)
  const home = await abroad(page, site)
  await page.goto(`${home}${linkTo({ step: 'send', lane: 'katso', language: 'fi' })}`)
  await shareButton(page).click()
  const dialog = page.getByRole('dialog', { name: w('share.title') })
  await expect(dialog.getByRole('heading', { name: w('share.title') })).toBeFocused()
  const address = page.url().split('#')[0] ?? ''
  await expect(dialog.getByLabel(w('share.link'))).toHaveValue(address)
  await expect(dialog.getByRole('img', { name: w('share.code') })).toBeVisible()
  await dialog.getByRole('button', { name: w('share.copy') }).click()
  await expect(dialog.getByRole('status')).toContainText(w('share.copied'))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(shareButton(page)).toBeFocused()
})

const debrief = (tab: Tab): Locator => tab.getByRole('main').filter({ visible: true })

async function openDebrief(tab: Tab, language: Player['language'] = 'fi'): Promise<void> {
  await visit(tab, { step: finish, language })
  await raiseGuide({ tab, language })
  await guideButton(tab, 'endingLook', language).click()
  const title = word(language, 'debrief.title')
  await expect(tab.getByRole('heading', { level: 1, name: title })).toBeFocused()
}

test.describe('the debrief', () => {
  test.beforeEach(({ page }) => page.setViewportSize(wide))

  test('is reached from the end, told as a table, printed, and left again', async ({ page }) => {
    await openDebrief(page)
    await expect(page).toHaveTitle(new RegExp(`^${word('fi', 'debrief.title')} – `))
    const table = page.getByRole('table', { name: word('fi', 'debrief.paths') })
    await page.getByRole('button', { name: word('fi', 'debrief.table') }).click()
    await expect(table.getByRole('columnheader')).toHaveCount(2)
    await expect(page.getByRole('button', { name: word('fi', 'debrief.graph') })).toBeFocused()

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0)
    await expect(debrief(page).getByText(w('mark'), { exact: true })).toBeVisible()
    await expect(debrief(page).getByText(word('fi', 'debrief.promise'))).toBeVisible()
    await expect(table).toBeVisible()
    await page.emulateMedia({ media: 'screen' })

    await page.getByRole('button', { name: word('fi', 'debrief.back') }).click()
    await expect(guideButton(page, 'endingLook')).toBeVisible()
    await focusKept(page)
  })

  test('is copied as text', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openDebrief(page)
    await page.getByRole('button', { name: word('fi', 'debrief.copy') }).click()
    await expect(
      page.getByRole('status').filter({ hasText: word('fi', 'debrief.copied') }),
    ).toBeVisible()
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`${w('mark')}: ${word('fi', 'debrief.title')}`)
    expect(text).toContain(scenario.debrief.aim)
  })

  test('stands there as text where no button may copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('Forbidden'))
    })
    await openDebrief(page)
    await page.getByRole('button', { name: word('fi', 'debrief.copy') }).click()
    const field = page.getByLabel(word('fi', 'debrief.text'))
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(new RegExp(scenario.debrief.aim))
  })
})

type View = {
  readonly name: string
  readonly open: (player: Player) => Promise<void>
}

const press = ({ tab, language }: Player, key: string): Promise<void> =>
  guideButton(tab, key, language).click()

const views: readonly View[] = [
  {
    name: 'Katso, ready',
    open: async (one) => {
      const { tab, language } = one
      await visit(tab, { lane: 'katso', step: 'send', language })
      await raiseGuide(one)
      await expect(guideButton(tab, 'player.start', language)).toBeVisible()
    },
  },
  {
    name: 'three hints',
    open: async (one) => {
      const { tab, language } = one
      await visit(tab, { step: 'find', language })
      await raiseGuide(one)
      for (const key of ['hintShow', 'hintShowPlace', 'hintTogether']) {
        await press(one, key)
        await tab.clock.runFor(6000)
      }
      await expect(guideButton(tab, 'hand.doIt', language)).toBeVisible()
    },
  },
  {
    name: 'a conversation, answered',
    open: async (one) => {
      const { tab, language } = one
      await visit(tab, { step: talkStep.id, language })
      await raiseGuide(one)
      const says = practice.say(goodSaid?.says ?? '', language)
      await guideOf(tab, language).getByRole('button', { name: says }).click()
      await expect(guideButton(tab, 'talkGoOn', language)).toBeVisible()
    },
  },
  {
    name: 'where the client is',
    open: async (one) => {
      const { tab, language } = one
      await visit(tab, { scenario: 'opasta-puhelimessa', step: 'where-home', language })
      await raiseGuide(one)
      await press(one, 'where.page_messages')
    },
  },
  {
    name: 'the steps',
    open: async (one) => {
      await visit(one.tab, { step: 'send', language: one.language })
      await raiseGuide(one)
      await press(one, 'steps')
      await expect(guideButton(one.tab, 'stepPrevious', one.language)).toBeVisible()
    },
  },
  {
    name: 'the times',
    open: async (one) => {
      const { tab, language } = one
      await visit(tab, { step: 'answer', language })
      await raiseGuide(one)
      await guideOf(tab, language)
        .getByRole('button', { name: word(language, 'practice.timeMenu') })
        .click()
      await expect(guideButton(tab, 'time.go', language)).toBeVisible()
    },
  },
  {
    name: 'a link to share',
    open: async ({ tab, language }) => {
      await visit(tab, { step: 'send', language })
      const name = word(language, 'practice.share')
      const options = tab.getByRole('button', { name: word(language, 'practice.options') })
      if (await options.isVisible()) await options.click()
      await tab.getByRole('button', { name }).filter({ visible: true }).click()
      await expect(tab.getByRole('dialog')).toBeVisible()
    },
  },
  {
    name: 'the debrief',
    open: async ({ tab, language }) => {
      await openDebrief(tab, language)
      // On a phone the table is all there is.
      const opens = tab.getByRole('button', { name: word(language, 'debrief.table') })
      if (await opens.isVisible()) await opens.click()
    },
  },
]

/** Whether all of it has room, as the text grows to twice its size. */
async function room(tab: Tab, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const size of [100, 200])
    for (const width of widths) {
      await tab.evaluate((percent) => {
        document.documentElement.style.setProperty('--text-size', String(percent / 100))
      }, size)
      await tab.setViewportSize({ width, height: 900 })
      const lines = [...(await crowded(tab)), ...(size === 100 ? await smallTargets(tab) : [])]
      found.push(...lines.map((line) => `${width} px, text ${size} %: ${line}`))
    }
  return found
}

const rooms = { wide: [wide, [wide.width]], phone: [phone, [360, 320]] } as const

/** Finnish on the phone and Swedish on a wide screen; all when all are asked for. */
const looks: readonly (readonly ['fi' | 'sv', keyof typeof rooms])[] = [
  ['fi', 'phone'],
  ['sv', 'wide'],
  ...(process.env['OPPI_FULL']
    ? ([
        ['fi', 'wide'],
        ['sv', 'phone'],
      ] as const)
    : []),
]

for (const [language, place] of looks) {
  const [size, widths] = rooms[place]
  test(`lanes, help and menus in ${language}, ${size.width} px`, async ({ page }) => {
    test.slow()
    const found: string[] = []
    for (const { name, open } of views)
      await test.step(name, async () => {
        const add = (lines: readonly string[]) =>
          found.push(...lines.map((line) => `${name}, ${line}`))
        await page.setViewportSize(size)
        await open(player(page, language))
        add(await barriers(page))
        // Colours do not know which language they are in.
        if (language === 'fi') {
          await page.emulateMedia({ colorScheme: 'dark' })
          add(await barriers(page, colours))
          await page.emulateMedia({ colorScheme: 'light' })
        }
        add(await room(page, widths))
      })
    expect(found).toEqual([])
  })
}

test('what the guide says, in its order: something to do, something to say', async ({ page }) => {
  await page.setViewportSize(wide)
  await visit(page, { step: 'find' })
  const beginning = (number: number) => `
      - status: /.+/
      - status
      - heading "Opas" [level=2]
      - group "Harjoittelutapa":
        - radio "Katso"
        - radio "Yhdessä" [checked]
        - radio "Itse"
      - button "Piilota"
      - paragraph:
        - strong: Vaihe ${number}/${scenario.steps.length}
      - button "Vaiheet"
      - region "Asiakas"`
  const end = `
      - button "Kumoa"
      - button "Vaihe alusta"
      - paragraph: /Viimeksi/
      - button /Harjoituksen aika/
      - button "Kelaa aikaa"`
  await expect(guideOf(page)).toMatchAriaSnapshot(`
    - complementary "Opas":${beginning(2)}
      - paragraph: /.+/
      - region "Tavoite":
        - heading "Tavoite" [level=3]
        - paragraph: /.+/
        - paragraph: /.+/
      - region "Sano asiakkaalle":
        - heading "Sano asiakkaalle" [level=3]
        - paragraph: /.+/
      - region "Vihjeet":
        - button "Näytä vihje"
        - paragraph: /3 vihjettä/
      - button "Kuuntele"
      - group: /Millainen Aino on/${end}
  `)
  await visit(page, { step: talkStep.id })
  await choiceOf(page, goodSaid?.id).click()
  await expect(guideOf(page)).toMatchAriaSnapshot(`
    - complementary "Opas":${beginning(scenario.steps.indexOf(talkStep) + 1)}
      - region "Mitä sanot? Aino kuuntelee.":
        - heading "Mitä sanot? Aino kuuntelee." [level=3]
        - paragraph: /.+/
        - list:
          - listitem:
            - button /Kokeile tätä/
          - listitem:
            - button /Kokeile tätä/
          - listitem:
            - button /Sanoit näin/ [pressed]
      - region "Mitä siitä seurasi":
        - paragraph: /Aino/
        - paragraph: /.+/
        - paragraph: Miksi tämä auttoi
        - paragraph: /.+/
      - button "Jatka seuraavaan vaiheeseen"
      - group: /Millainen Aino on/${end}
  `)
})
