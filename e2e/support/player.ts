import type { Locator, Page as Tab } from '@playwright/test'
import type { Line, Step, Value } from '../../mocks/scenario/format.ts'
import { contracts } from '../../src/api/contracts.ts'
import type { Act, Input } from '../../src/api/operations.ts'
import { recipes } from '../../src/app/recipes.ts'
import type { Language } from '../../src/lib/language.ts'
import type { Move } from '../../src/lib/moves.ts'
import { anchor as messages } from '../../src/portal/messages/acts.ts'
import { anchored, type Hand, openPage, perform } from './hand.ts'
import { expect } from './test.ts'
import { type Exercise, word } from './words.ts'

/** Somebody who plays an exercise on a screen, in a language, in a certain way. */
export type Player = {
  readonly tab: Tab
  readonly hand: Hand
  readonly exercise: Exercise
  readonly language: Language
}

type LinkParts = {
  readonly step?: string
  readonly language?: Language
  /** The path of a page of the service. */
  readonly page?: string
}

/** A link into the exercise, as somebody would write it. */
export const linkTo = ({ step, language, page }: LinkParts = {}): string =>
  [
    '?harjoitus=laheta-viesti&kaista=yhdessa',
    step && `&vaihe=${step}`,
    language && `&kieli=${language}`,
    page && `#${page}`,
  ]
    .filter(Boolean)
    .join('')

/** Opens a link into the exercise, and waits until the service stands there. */
export async function visit(tab: Tab, parts: LinkParts = {}): Promise<void> {
  await tab.goto(linkTo(parts))
  // The painted page has a heading too; the guide comes with the app.
  await expect(guideOf(tab, parts.language)).toBeVisible()
  await expect(headingOf(tab)).toBeVisible()
}

/** The first heading of the page of the service. */
export const headingOf = (tab: Tab): Locator => tab.getByRole('heading', { level: 1 })

/** The choice of language, whatever language it is in. */
export const languageList = (tab: Tab): Locator =>
  tab.locator('select:has(option[value="fi-x-selko"])').filter({ visible: true })

/** The guide beside the service. */
export const guideOf = (tab: Tab, language: Language = 'fi'): Locator =>
  tab.getByRole('complementary', { name: word(language, 'practice.guide'), exact: true })

/** What the guide shows, beside what it says to screen readers only. */
export const shownIn = (guide: Locator, text: string): Locator =>
  guide
    .locator(':not([role="status"])')
    .getByText(text)
    .filter({ visible: true })
    .and(guide.locator(':not([role="status"])'))

/** A button of the guide by its word. */
export const guideButton = (tab: Tab, key: string, language: Language = 'fi'): Locator =>
  guideOf(tab, language).getByRole('button', {
    name: word(language, `practice.${key}`),
    exact: true,
  })

/** Does something in the guide. On a phone it lies low at the bottom: it is opened, and lowered again. */
export async function withGuide(
  { tab, language }: Pick<Player, 'tab' | 'language'>,
  act: () => Promise<void>,
): Promise<void> {
  const phone = (tab.viewportSize()?.width ?? 0) < 768
  const opens = guideButton(tab, 'openGuide', language)
  if (phone && (await opens.isVisible())) await opens.click()
  await act()
  const lowers = guideButton(tab, 'smaller', language)
  if (phone && stepAt(tab) !== 'finish') await lowers.click()
}

/** The step that the address names; the first one is not named. */
export const stepAt = (tab: Tab): string | null => new URL(tab.url()).searchParams.get('vaihe')

/** Plays a step's model answer, and waits until the guide has gone on. */
export async function playStep(player: Player, step: Step): Promise<void> {
  const { steps } = player.exercise.script.scenario
  for (const line of step.model) await playLine(player, line)
  const next = steps[steps.findIndex(({ id }) => id === step.id) + 1]?.id ?? 'finish'
  await expect
    .poll(() => stepAt(player.tab), { message: `After ${step.id} comes ${next}` })
    .toBe(next)
}

export async function playLine({ tab, hand, exercise, language }: Player, line: Line) {
  if ('wait' in line) {
    if (line.wait !== 'next') throw new Error(`The guide has no button for waiting ${line.wait}`)
    return withGuide({ tab, language }, () => hand.press(guideButton(tab, 'advance', language)))
  }
  if ('open' in line) return openPage(tab, hand, line.open)
  const values: Record<string, string> = {}
  for (const [key, value] of Object.entries(line.with))
    values[key] =
      typeof value === 'string'
        ? exercise.say(value, language)
        : await lookUp(tab, hand, key, value)
  for (const move of movesOf(line.act, contracts[line.act].input.parse(values)))
    await perform(tab, hand, move)
}

const movesOf = <A extends Act>(act: A, input: Input<A>): readonly Move[] => recipes[act](input)

/** What a fact has brought is found where a person finds it: the latest conversation is the first row. */
async function lookUp(tab: Tab, hand: Hand, key: string, value: Value): Promise<string> {
  if (key !== 'conversation') throw new Error(`Nobody knows where to see ${JSON.stringify(value)}`)
  await openPage(tab, hand, 'messages')
  return (await anchored(tab, messages.row).getAttribute('data-key')) ?? ''
}
