import type { Page as Tab } from '@playwright/test'
import { type Language, languages } from '../src/lib/language.ts'
import { fillPath, type Page, pageNames } from '../src/lib/paths.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { barriers, colours, crowded, smallTargets } from './support/checks.ts'
import { mouse, pageOf, perform } from './support/hand.ts'
import { visit } from './support/player.ts'
import { put, type State } from './support/states.ts'
import { expect, test } from './support/test.ts'
import { freePractice } from './support/words.ts'

const full = process.env['OPPI_FULL'] !== undefined
const wide = { width: 1440, height: 900 }
const narrow = { width: 320, height: 800 }

/** Every page behind the signing in. The steps of a booking have nothing to show before the first is done. */
const early: readonly Page[] = ['front', 'sign-in', 'terms', 'contact']
const views = pageNames.filter((name) => !early.includes(name))

/** What the pages are about, of somebody's things: of each the first that there is. */
function partsOf(persona: string): Readonly<Record<string, string>> {
  const found = freePractice().find(({ script }) => script.persona.id === persona)
  if (!found) throw new Error(`${persona} is not in free practice`)
  const { data } = found.script.persona
  const { place } = found.script
  const form = place.forms.find(({ free }) => free)
  const first = (things: readonly { readonly id: string }[]): string => things[0]?.id ?? 'ei-ole'
  return {
    conversation: first(data.conversations),
    appointment: first(data.appointments),
    result: first(data.results.filter(({ state }) => state !== 'coming')),
    plan: first(data.plans),
    test: first(place.tests),
    kind: place.measurements[0]?.kind ?? '',
    form: form?.id ?? '',
    section: first(form?.sections ?? []),
    area: first(place.areas),
    help: first(place.help),
  }
}

/** Comes in, and finds the service in a state. */
async function begin(tab: Tab, persona: string, language: Language, state: State): Promise<void> {
  await tab.setViewportSize(wide)
  await visit(tab, { scenario: 'vapaa', persona, language, page: '/tunnistautuminen' })
  await put(tab, state)
  await perform(tab, mouse(), { move: 'choose', anchor: signIn.method, key: 'bank' })
  await perform(tab, mouse(), { move: 'press', anchor: signIn.continue })
  await expect.poll(() => pageOf(tab)).toBe('home')
}

/** Goes to a page by its address, by way of one that is not there: no heading is left from the page before. */
async function goTo(tab: Tab, path: string): Promise<void> {
  for (const to of ['/ei-ole', path]) {
    await tab.evaluate((hash) => {
      document.querySelector('h1')?.setAttribute('data-left', '')
      location.hash = hash
    }, to)
    await expect(tab.locator('h1:not([data-left])')).toBeVisible()
  }
  await expect(tab.locator('html[data-asking="0"]')).toBeAttached()
}

/** Looks at every page, one after the other, and tells of each what is wrong with it. */
async function lookAround(tab: Tab, persona: string, withColours: boolean): Promise<void> {
  const parts = partsOf(persona)
  const found: string[] = []
  for (const name of views)
    await test.step(name, async () => {
      const add = (lines: readonly string[]) =>
        found.push(...lines.map((line) => `${name}: ${line}`))
      await tab.setViewportSize(wide)
      await goTo(tab, fillPath(name, parts))
      add(await barriers(tab))
      if (withColours) {
        await tab.emulateMedia({ colorScheme: 'dark' })
        add(await barriers(tab, colours))
        await tab.emulateMedia({ colorScheme: 'light' })
      }
      await tab.setViewportSize(narrow)
      add(await crowded(tab))
      add(await smallTargets(tab))
    })
  expect(found).toEqual([])
}

type Look = {
  readonly name: string
  readonly persona: string
  readonly state: State
  /** Looked at whenever tests run; the others when all is asked for. */
  readonly usual?: true
}

/** Somebody with something in every part, somebody with nothing, and the service when it does not answer. */
const looks: readonly Look[] = [
  { name: 'with something in it', persona: 'marko', state: 'well', usual: true },
  { name: 'with nothing in it', persona: 'amina', state: 'well', usual: true },
  { name: 'that fails', persona: 'marko', state: 'failed', usual: true },
  { name: 'that waits', persona: 'marko', state: 'loading' },
  { name: 'that fails in part', persona: 'marko', state: 'partly failed' },
  { name: 'that fails in another part', persona: 'marko', state: 'otherwise failed' },
]

for (const language of full ? languages : (['fi'] as const))
  for (const { name, persona, state } of looks.filter(({ usual }) => full || usual))
    test(`every page ${name}, in ${language}`, async ({ page }) => {
      test.setTimeout(300_000)
      await begin(page, persona, language, state)
      // Dark differs in colours alone, and those are there where there is something.
      await lookAround(page, persona, full || (state === 'well' && persona === 'marko'))
    })
