import type { Locator, Page as Tab } from '@playwright/test'
import type { Line, Step, Value } from '../../mocks/scenario/format.ts'
import { contracts } from '../../src/api/contracts.ts'
import type { Act, Input } from '../../src/api/operations.ts'
import { sampleFile } from '../../mocks/world/files.ts'
import { outside, recipes } from '../../src/app/recipes.ts'
import type { Language } from '../../src/lib/language.ts'
import type { Move } from '../../src/lib/moves.ts'
import { anchor as messages } from '../../src/portal/messages/acts.ts'
import { anchored, type Hand, openPage, perform } from './hand.ts'
import { expect, test } from './test.ts'
import { type Exercise, word } from './words.ts'

/** Somebody who plays an exercise on a screen, in a language, in a certain way. */
export type Player = {
  readonly tab: Tab
  readonly hand: Hand
  readonly exercise: Exercise
  readonly language: Language
}

type LinkParts = {
  /** The scenario's id; the first scenario when it is left out. */
  readonly scenario?: string
  readonly persona?: string
  readonly step?: string
  readonly language?: Language
  /** The path of a page of the service. */
  readonly page?: string
}

/** A link into the exercise, as somebody would write it. */
export const linkTo = ({
  scenario = 'laheta-viesti',
  persona,
  step,
  language,
  page,
}: LinkParts = {}): string =>
  [
    `?harjoitus=${scenario}&kaista=yhdessa`,
    persona && `&henkilo=${persona}`,
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
async function withGuide(
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

/** Plays a whole scenario to its end, and reads on the way what the guide says. */
export async function playAll(player: Player): Promise<void> {
  const { tab, language, exercise: practice } = player
  const { scenario, place } = practice.script
  const guide = guideOf(tab, language)
  const say = (sentence: string) => practice.say(sentence, language)
  const shown = (text: string) => shownIn(guide, text)
  for (const [index, step] of scenario.steps.entries())
    await test.step(step.id, async () => {
      await expect(shown(`${index + 1}/${scenario.steps.length}`)).toBeVisible()
      await expect(shown(say(step.name)).first()).toBeVisible()
      await playStep(player, step)
      await withGuide(player, () => expect(shown(say(step.feedback))).toBeVisible())
    })
  await expect(shown(word(language, 'practice.finished'))).toBeVisible()
  await expect(shown(say(scenario.debrief.aim))).toBeVisible()
  for (const sentence of scenario.debrief.remember) await expect(shown(say(sentence))).toBeVisible()
  const unit = place.units.find(({ id }) => id === scenario.debrief.otherWay.unit)
  if (!unit) throw new Error('The debrief names no unit')
  await expect(shown(word(language, 'practice.otherWayText'))).toContainText(
    `${say(unit.name)}, ${unit.phone}, ${say(unit.open)}`,
  )
}

export async function playLine({ tab, hand, exercise, language }: Player, line: Line) {
  if ('wait' in line) {
    if (line.wait !== 'next') throw new Error(`The guide has no button for waiting ${line.wait}`)
    return withGuide({ tab, language }, () => hand.press(guideButton(tab, 'advance', language)))
  }
  if ('open' in line) return openPage(tab, hand, line.open)
  if (line.act === 'phone.call') {
    for (const move of outside[line.act](line.with)) await perform(tab, hand, move)
    return
  }
  const values: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(line.with)) {
    if (typeof value === 'string') values[key] = exercise.say(value, language)
    else if (typeof value === 'boolean') values[key] = value
    else if ('of' in value) values[key] = await lookUp(tab, hand, key, value)
    else values[key] = sampleFile(String(values['name']), value.kilobytes)
  }
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
