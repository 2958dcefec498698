import type { Page as Tab } from '@playwright/test'
import { type Language, languages } from '../src/lib/language.ts'
import { sampleFile } from '../mocks/world/sample-file.ts'
import { recipes } from '../src/app/recipes.ts'
import { anchor as account } from '../src/portal/account/acts.ts'
import { anchor as chat } from '../src/portal/chat/acts.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { anchor as phone } from '../src/practice/phone/acts.ts'
import { anchored, mouse, openPage, perform } from './support/hand.ts'
import {
  enter,
  guideButton,
  guideOf,
  headingOf,
  openLanguages,
  playLine,
  type Player,
  shownIn,
  visit,
} from './support/player.ts'
import { expect, test } from './support/test.ts'
import { exercise, scenarioIds, stepOf, word } from './support/words.ts'

const practice = exercise('laheta-viesti')

async function acceptTerms({ tab, hand }: Player): Promise<void> {
  await perform(tab, hand, { move: 'tick', anchor: account.terms, on: true })
  await perform(tab, hand, { move: 'press', anchor: account.accept })
  await expect(tab).toHaveURL(/#\/yhteystiedot$/)
}

type View = {
  readonly name: string
  readonly open: (player: Player) => Promise<void>
}

/** Every step by its link; the rest of what can be on the screen by a link and a few presses. */
const byLink = (scenario: string): readonly View[] =>
  [...exercise(scenario).script.scenario.steps.map(({ id }) => id), 'finish'].map((step) => ({
    name: `${scenario}, step ${step}`,
    open: ({ tab, language }) => visit(tab, { scenario, step, language }),
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
    name: 'the terms, not accepted',
    open: async (player) => {
      await enter(player, 'eino')
      await perform(player.tab, player.hand, { move: 'press', anchor: account.accept })
      await expect(anchored(player.tab, account.terms)).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'contact details with errors',
    open: async (player) => {
      const { tab } = player
      await enter(player, 'eino')
      await acceptTerms(player)
      await anchored(tab, account.phone).fill('soita kotiin')
      await anchored(tab, account.email).fill('eino')
      await anchored(tab, account.saveContact).click()
      await expect(anchored(tab, account.phone)).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'agreeing to messages',
    open: async (player) => {
      await enter(player, 'eino')
      await acceptTerms(player)
      await perform(player.tab, player.hand, { move: 'press', anchor: account.skipContact })
      await openPage(player.tab, player.hand, 'messages.new')
      await expect(anchored(player.tab, messages.agree)).toBeVisible()
    },
  },
  {
    name: 'an empty list',
    open: async (player) => {
      await enter(player, 'eino')
      await acceptTerms(player)
      await perform(player.tab, player.hand, { move: 'press', anchor: account.skipContact })
      await openPage(player.tab, player.hand, 'messages')
      await expect(headingOf(player.tab)).toBeVisible()
    },
  },
  {
    name: 'closed conversations',
    open: async (player) => {
      await enter(player, 'marko')
      await openPage(player.tab, player.hand, 'messages.closed')
      await expect(anchored(player.tab, messages.row)).toBeVisible()
    },
  },
  {
    name: 'a closed conversation',
    open: async (player) => {
      await enter(player, 'marko')
      await openPage(player.tab, player.hand, 'messages.closed')
      await anchored(player.tab, messages.row).click()
      await expect(player.tab).toHaveURL(/#\/viestit\/c/)
      await expect(headingOf(player.tab)).toBeVisible()
    },
  },
  {
    name: 'what was searched for',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'sign-out', page: '/viestit' })
      await anchored(tab, messages.search).fill('harjul')
      await expect(tab.locator('mark').first()).toBeVisible()
    },
  },
  {
    name: 'a form with files',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'send', page: '/viestit/uusi' })
      await anchored(tab, messages.file).setInputFiles([
        { name: 'kuva.jpg', mimeType: '', buffer: Buffer.from(sampleFile('kuva.jpg', 300)) },
        { name: 'ohjelma.exe', mimeType: '', buffer: Buffer.from('MZ') },
      ])
      await expect(anchored(tab, messages.removeFile)).toBeVisible()
      await expect(tab.getByText('ohjelma.exe')).toBeVisible()
    },
  },
  {
    name: 'the urgent stop',
    open: async ({ tab, hand, language }) => {
      await visit(tab, { language, step: 'send', page: '/viestit/uusi' })
      const { recipient, topic, text } = messages
      await perform(tab, hand, { move: 'choose', anchor: recipient, key: 'harjula' })
      await perform(tab, hand, { move: 'choose', anchor: topic, key: 'symptom' })
      await perform(tab, hand, { move: 'type', anchor: text, text: 'Rintaa puristaa.' })
      await perform(tab, hand, { move: 'press', anchor: messages.send })
      await expect(anchored(tab, messages.notUrgent)).toBeVisible()
    },
  },
  {
    name: 'settings',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'find', page: '/asetukset' })
      await expect(anchored(tab, account.saveContact)).toBeVisible()
    },
  },
  {
    name: 'signing out',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'find', page: '/etusivu' })
      await anchored(tab, frame.signOut).click()
      await expect(anchored(tab, frame.confirmSignOut)).toBeVisible()
    },
  },
  {
    name: 'the drawn phone',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'sign-out', page: '/viestit' })
      await anchored(tab, phone.open).click()
      await expect(anchored(tab, phone.call, 'helpline')).toBeVisible()
    },
  },
  {
    name: 'a call',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'find', page: '/etusivu' })
      await anchored(tab, phone.open).click()
      await anchored(tab, phone.call, 'emergency').click()
      await expect(anchored(tab, phone.hangUp)).toBeVisible()
    },
  },
  {
    name: 'free practice',
    open: (player) => enter(player, 'marko'),
  },
  {
    name: 'a page that is not there',
    open: ({ tab, language }) => visit(tab, { language, step: 'find', page: '/ei-ole' }),
  },
  {
    name: 'a chat that can be begun, refused',
    open: async ({ tab, language }) => {
      await visit(tab, { language, step: 'find', page: '/palvelut/chat/terveysasemat' })
      await anchored(tab, chat.open).click()
      await expect(tab.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true')
    },
  },
  {
    name: 'a chat that is closed',
    open: ({ tab, language }) =>
      visit(tab, {
        scenario: 'kiireellinen-viesti',
        language,
        step: 'stop',
        page: '/palvelut/chat/terveysasemat',
      }),
  },
  {
    name: 'a chat in which a way is shown, about to be ended',
    open: async ({ tab, language }) => {
      await visit(tab, {
        scenario: 'kysy-chatissa',
        language,
        step: 'end',
        page: '/palvelut/chat/terveysasemat',
      })
      await expect(anchored(tab, chat.way, 'booking')).toBeVisible()
      await anchored(tab, chat.leave).click()
      await expect(anchored(tab, chat.confirmLeave)).toBeVisible()
    },
  },
  {
    name: 'a chat for another',
    open: async (player) => {
      const { tab, hand } = player
      await enter(player, 'paivi')
      const said = { chat: 'terveysasemat', text: 'Äidin selkä on kipeä.' }
      const moves = [
        ...recipes['people.switch']({ person: 'aino' }),
        ...recipes['chats.open']({ ...said, topic: 'oire' }),
        ...recipes['chats.say'](said),
      ]
      for (const move of moves) await perform(tab, hand, move)
      await expect(tab.getByRole('log').getByText(said.text)).toBeVisible()
    },
  },
  {
    name: 'a conversation that is not there',
    open: ({ tab, language }) => visit(tab, { language, step: 'find', page: '/viestit/ei-ole' }),
  },
]

const wide = { width: 1440, height: 900 }
/** At each text size, in percent. */
const widths: Readonly<Record<number, readonly number[]>> = {
  100: [320, 360, 768, 1440],
  200: [320, 1440],
}

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
  for (const [size, all] of Object.entries(widths)) {
    await tab.evaluate((percent) => {
      document.documentElement.style.setProperty('--text-size', String(percent / 100))
    }, Number(size))
    for (const width of all) {
      const where = `${name}, ${width} px, text ${size} %`
      await tab.setViewportSize({ width, height: 900 })
      add(where, await crowded(tab))
      if (size === '100' && (width === 360 || width === 1440)) add(where, await smallTargets(tab))
      const opens = guideButton(tab, 'openGuide', language)
      const covered = await tab.locator(`[data-anchor="${phone.close}"]`).isVisible()
      if (width > 320 || covered || !(await opens.isVisible())) continue
      await opens.click()
      add(`${where}, guide open`, await crowded(tab))
      await guideButton(tab, 'smaller', language).click()
    }
  }
  await tab.evaluate(() => document.documentElement.style.removeProperty('--text-size'))
  await tab.setViewportSize(wide)
}

const groups: Readonly<Record<string, readonly View[]>> = {
  ...Object.fromEntries(scenarioIds.map((id) => [`every step of ${id}`, byLink(id)])),
  ...Object.fromEntries(others.map((view) => [view.name, [view]])),
}

const inTurn = languages.filter((language) => language !== 'fi')

/**
 * The steps in Finnish and, in turn, in one of the other languages: all are looked at when all are asked for. The
 * rest in the two with the longest words.
 */
const isLookedAt = (index: number, views: readonly View[], language: Language): boolean =>
  language === 'fi' ||
  (views.every((view) => others.includes(view))
    ? language === 'sv'
    : process.env['OPPI_FULL'] !== undefined || language === inTurn[index % inTurn.length])

for (const language of languages)
  for (const [index, [group, views]] of Object.entries(groups).entries())
    if (isLookedAt(index, views, language))
      test(`${group} in ${language}`, async ({ page }) => {
        test.setTimeout(180_000)
        const all = notes()
        await page.setViewportSize(wide)
        const player: Player = { tab: page, hand: mouse(), exercise: practice, language }
        for (const { name, open } of views)
          await test.step(name, async () => {
            await open(player)
            await look(page, language, name, all)
            // English words are the shortest.
            if (language !== 'en') await measure(page, language, name, all)
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

test('two languages: Swedish instructions around a Finnish service', async ({ page }) => {
  const all = notes()
  await page.setViewportSize(wide)
  await visit(page, { step: 'send', guideLanguage: 'sv', page: '/viestit/uusi' })
  await look(page, 'fi', 'two languages', all)
  await openLanguages(page, 'sv')
  await look(page, 'fi', 'the choice of languages', all)
  all.add('the choice of languages', await smallTargets(page))
  all.add('the choice of languages', await crowded(page))
  expect(all.found).toEqual([])
  const marked = (element: Element) => element.closest('[lang]')?.getAttribute('lang')
  expect(await guideOf(page, 'sv').evaluate(marked)).toBe('sv')
  expect(await headingOf(page).evaluate(marked)).toBe('fi')
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi')
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
  await anchored(page, frame.confirmSignOut).click()
  await expect(heading).toHaveText(word('fi', 'sign-in.frontTitle'))
  await expect(heading).toBeFocused()
})
