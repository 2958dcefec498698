import type { Page as Tab } from '@playwright/test'
import { type Language, languages } from '../src/lib/language.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { anchored, mouse } from './support/hand.ts'
import {
  guideButton,
  guideOf,
  headingOf,
  playLine,
  type Player,
  shownIn,
  visit,
} from './support/player.ts'
import { expect, test } from './support/test.ts'
import { exercise, stepOf, word } from './support/words.ts'

const practice = exercise('laheta-viesti')
const steps = [...practice.script.scenario.steps.map(({ id }) => id), 'finish']

type View = {
  readonly name: string
  readonly open: (player: Player) => Promise<void>
}

/** Every step by its link; the rest of what can be on the screen by a link and a few presses. */
const byLink: readonly View[] = steps.map((step) => ({
  name: `step ${step}`,
  open: ({ tab, language }) => visit(tab, { step, language }),
}))

const others: readonly View[] = [
  {
    name: 'start page',
    open: async ({ tab, language }) => {
      // The painted page has the same heading: the app's comes with the last file.
      await tab.goto(`?kieli=${language}`, { waitUntil: 'networkidle' })
      await expect(headingOf(tab)).toHaveText(word(language, 'practice.startTitle'))
    },
  },
  {
    name: 'signing in',
    open: async ({ tab, language }) => {
      await visit(tab, { language, page: '/tunnistautuminen' })
      await anchored(tab, signIn.method, 'bank').click()
      await expect(tab.getByText('Aino Heikkilä', { exact: true })).toBeVisible()
    },
  },
  {
    name: 'a list with an answer',
    open: ({ tab, language }) => visit(tab, { language, step: 'sign-out', page: '/viestit' }),
  },
  {
    name: 'a conversation with an answer',
    open: ({ tab, language }) => visit(tab, { language, step: 'sign-out', page: '/viestit/c2' }),
  },
  {
    name: 'a form with errors',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'send', page: '/viestit/uusi' })
      await anchored(tab, messages.send).click()
      await expect(tab.getByText(word(language, 'messages.notSentTitle'))).toBeVisible()
    },
  },
  {
    name: 'a slip',
    open: async (player) => {
      const { tab, language } = player
      await visit(tab, { language, step: 'send', page: '/viestit/uusi' })
      const [slip] = stepOf(practice, 'send').slips
      for (const line of slip?.try ?? []) await playLine(player, line)
      await expect(tab).toHaveURL(/\/viestit\/c2$/)
      await expect(headingOf(tab)).toBeVisible()
      await expect(
        shownIn(guideOf(tab, language), practice.say(slip?.what ?? '', language)),
      ).toBeVisible()
    },
  },
  {
    name: 'a page that is not there',
    open: ({ tab, language }) => visit(tab, { language, step: 'find', page: '/ei-ole' }),
  },
  {
    name: 'a conversation that is not there',
    open: ({ tab, language }) => visit(tab, { language, step: 'find', page: '/viestit/ei-ole' }),
  },
]

const wide = { width: 1440, height: 900 }
const widths = [320, 360, 768, 1440]

/** Collects what is found, so that a test tells all of it at once. */
function notes() {
  const found: string[] = []
  return {
    found,
    add: (where: string, lines: readonly string[]) =>
      found.push(...lines.map((line) => `${where}: ${line}`)),
  }
}

type Notes = ReturnType<typeof notes>

/** Axe in light and dark, and in Finnish with forced colours. */
async function look(tab: Tab, language: Language, name: string, { add }: Notes): Promise<void> {
  add(`${name}, light`, await barriers(tab))
  await tab.emulateMedia({ colorScheme: 'dark' })
  add(`${name}, dark`, await barriers(tab, colours))
  await tab.emulateMedia({ colorScheme: 'light' })
  if (language !== 'fi') return
  await tab.emulateMedia({ forcedColors: 'active' })
  // The colours are the system's then, but axe would judge the page's own.
  add(`${name}, forced colours`, await barriers(tab, undefined, colours))
  await tab.emulateMedia({ forcedColors: 'none' })
}

/** Nothing is wider than the screen, at any width and text size; and what is pressed is large enough. */
async function measure(tab: Tab, language: Language, name: string, { add }: Notes): Promise<void> {
  for (const size of [1, 2]) {
    await tab.evaluate((factor) => {
      document.documentElement.style.setProperty('--text-size', String(factor))
    }, size)
    for (const width of widths) {
      const where = `${name}, ${width} px, text ${size * 100} %`
      await tab.setViewportSize({ width, height: 900 })
      add(where, await crowded(tab))
      if (size === 1 && (width === 360 || width === 1440)) add(where, await smallTargets(tab))
      const opens = guideButton(tab, 'openGuide', language)
      if (width > 320 || !(await opens.isVisible())) continue
      await opens.click()
      add(`${where}, guide open`, await crowded(tab))
      await guideButton(tab, 'smaller', language).click()
    }
  }
  await tab.evaluate(() => document.documentElement.style.removeProperty('--text-size'))
  await tab.setViewportSize(wide)
}

/** The steps in every language; the rest in the two with the longest words. */
for (const language of languages)
  for (const [group, views] of Object.entries({ 'every step': byLink, 'other views': others }))
    if (views === byLink || language === 'fi' || language === 'sv')
      test(`${group} in ${language}`, async ({ page }) => {
        test.slow()
        const all = notes()
        await page.setViewportSize(wide)
        const player: Player = { tab: page, hand: mouse(), exercise: practice, language }
        for (const { name, open } of views)
          await test.step(name, async () => {
            await open(player)
            await look(page, language, name, all)
            await measure(page, language, name, all)
          })
        expect(all.found).toEqual([])
      })

test('on a phone: the guide open, and the choices of the band', async ({ page }) => {
  const all = notes()
  const see = async (name: string) => {
    await look(page, 'fi', name, all)
    all.add(name, await smallTargets(page))
    all.add(name, await crowded(page))
  }
  await page.setViewportSize({ width: 360, height: 780 })
  await visit(page, { step: 'send' })
  await see('guide low')
  await guideButton(page, 'openGuide').click()
  await see('guide half open')
  await guideButton(page, 'larger').click()
  await see('guide open')
  await guideButton(page, 'smaller').click()
  await page.getByRole('button', { name: word('fi', 'practice.options') }).click()
  await expect(page.getByRole('button', { name: word('fi', 'practice.restart') })).toBeVisible()
  await see('choices')
  expect(all.found).toEqual([])
})

test('a new page has its heading in focus', async ({ page }) => {
  await visit(page, { step: 'find', page: '/etusivu' })
  const heading = headingOf(page)
  for (const [go, title] of [
    [anchored(page, frame.nav, 'messages'), 'messages.title'],
    [anchored(page, messages.new), 'messages.newMessage'],
    [page.getByRole('link', { name: word('fi', 'messages.cancel') }), 'messages.title'],
    [anchored(page, messages.row, 'c-rokotus'), undefined],
  ] as const) {
    await go.click()
    await expect(heading).toHaveText(title === undefined ? 'Influenssarokotus' : word('fi', title))
    await expect(heading).toBeFocused()
  }
  await anchored(page, frame.signOut).click()
  await expect(heading).toHaveText(word('fi', 'sign-in.frontTitle'))
  await expect(heading).toBeFocused()
})
