import type { Locator, Page as Tab } from '@playwright/test'
import type { Place } from '../../mocks/scenario/format/place.ts'
import type { Step } from '../../mocks/scenario/format/step.ts'
import type { Staging } from '../../mocks/scenario/staging/staging.ts'
import { armed } from '../../mocks/stage/failures.ts'
import { type Rehearsal, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { hasCome } from '../../mocks/stage/visiting.ts'
import { type Act as Played, waysOf } from '../../mocks/stage/ways.ts'
import { loadLate } from '../../mocks/world/county.ts'
import { roleNames } from '../../src/app/link.ts'
import { movesOf } from '../../src/app/moves-of.ts'
import type { Lane } from '../../src/lib/lane.ts'
import { anchor as signIn } from '../../src/portal/sign-in/acts.ts'
import { fromIso, resolveTime, toIso } from '../../src/lib/time.ts'
import type { Language } from '../../src/lib/language.ts'
import { checkDevice, deviceOf } from './device-check.ts'
import { type Hand, pageOf, perform, performAll } from './hand.ts'
import { expect, test, today } from './test.ts'
import { type Exercise, inPractice, word } from './words.ts'

/** Somebody who plays an exercise on a screen, in a language, in a certain way. */
export type Player = {
  readonly tab: Tab
  readonly hand: Hand
  readonly exercise: Exercise
  readonly language: Language
  readonly lane?: Lane
}

type LinkParts = {
  /** The scenario's id; the first scenario when it is left out. */
  readonly scenario?: string
  readonly staging?: Staging
  readonly persona?: string
  readonly step?: string
  readonly lane?: Lane
  readonly language?: Language
  /** That of the instructions, when it is another. */
  readonly guideLanguage?: Language
  /** The path of a page of the service. */
  readonly page?: string
}

/** A link into the exercise, as somebody would write it. */
export const linkTo = ({
  scenario = 'laheta-viesti',
  staging = {},
  persona,
  step,
  lane = 'yhdessa',
  language,
  guideLanguage,
  page,
}: LinkParts = {}): string =>
  [
    `?harjoitus=${scenario}&kaista=${lane}`,
    staging.variant && `&muunnelma=${staging.variant}`,
    staging.role && `&rooli=${roleNames[staging.role]}`,
    persona && `&henkilo=${persona}`,
    step && `&vaihe=${step}`,
    language && `&kieli=${language}`,
    guideLanguage && `&ohjekieli=${guideLanguage}`,
    page && `#${page}`,
  ]
    .filter(Boolean)
    .join('')

/** Opens a link into the exercise, and waits until the service stands there. */
export async function visit(tab: Tab, parts: LinkParts = {}): Promise<void> {
  await tab.goto(linkTo(parts))
  // The painted page has a heading too; the guide comes with the app.
  await expect(guideOf(tab, parts.guideLanguage ?? parts.language)).toBeVisible()
  await expect(headingOf(tab)).toBeVisible()
}

/** Signs in to free practice with a client. */
export async function enter({ tab, hand, language }: Player, persona: string): Promise<void> {
  // Another hash alone would not begin anew.
  await tab.goto('about:blank')
  await visit(tab, { scenario: 'vapaa', persona, language, page: '/tunnistautuminen' })
  await perform(tab, hand, { move: 'choose', anchor: signIn.method, key: 'bank' })
  await perform(tab, hand, { move: 'press', anchor: signIn.continue })
  await expect(tab).toHaveURL(/#\/(?:kayttoehdot|etusivu)$/)
  await expect(headingOf(tab)).toBeVisible()
}

/** The first heading of the page of the service. */
export const headingOf = (tab: Tab): Locator => tab.getByRole('heading', { level: 1 })

/** Opens the two choices of language, where they do not stand among all others. */
export const openLanguages = (tab: Tab, language: Language = 'fi'): Promise<void> =>
  tab.getByRole('button', { name: word(language, 'practice.language'), exact: true }).click()

/** The choice of the service's language, whatever language it is in. */
export const languageList = (tab: Tab): Locator =>
  tab
    .locator('select:has(option[value="fi-x-selko"]):not(:has(option[value="same"]))')
    .filter({ visible: true })

/** The choice of the instructions' language, whatever language it is in. */
export const guideLanguageList = (tab: Tab): Locator =>
  tab.locator('select:has(option[value="same"])').filter({ visible: true })

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
    name: word(language, inPractice(key)),
    exact: true,
  })

/** Opens the guide where it lies low at the bottom, on a phone. */
export async function raiseGuide({
  tab,
  language,
}: Pick<Player, 'tab' | 'language'>): Promise<void> {
  const phone = (tab.viewportSize()?.width ?? 0) < 768
  const opens = guideButton(tab, 'openGuide', language)
  if (phone && (await opens.isVisible())) await opens.click()
}

/** Does something in the guide. On a phone it lies low at the bottom: it is opened, and lowered again. */
async function withGuide(
  { tab, language }: Pick<Player, 'tab' | 'language'>,
  act: () => Promise<void>,
): Promise<void> {
  const phone = (tab.viewportSize()?.width ?? 0) < 768
  await raiseGuide({ tab, language })
  await act()
  const lowers = guideButton(tab, 'smaller', language)
  if (phone && stepAt(tab) !== 'finish') await lowers.click()
}

/** The step that the address names; the first one is not named. */
export const stepAt = (tab: Tab): string | null => new URL(tab.url()).searchParams.get('vaihe')

/** The step at hand, by the address; undefined at the end. */
const stepNow = ({ tab, exercise: practice }: Player): Step | undefined => {
  const { steps } = practice.script.scenario
  const at = stepAt(tab)
  return at === null ? steps[0] : steps.find(({ id }) => id === at)
}

/** Plays a step's model answer, and waits until the exercise has gone on. */
export async function playStep(player: Player, step: Step): Promise<void> {
  await playLines(player, modelOf(step))
  await expect
    .poll(() => stepNow(player)?.id, { message: `The exercise goes on after ${step.id}` })
    .not.toBe(step.id)
  // After an answer one reads what came of it, and goes on by oneself.
  if (step.kind === 'talk')
    await withGuide(player, () =>
      player.hand.press(guideButton(player.tab, 'talkGoOn', player.language)),
    )
}

/**
 * Plays lines from the beginning of the step at hand.
 * @param model the step's, if it has more
 */
export async function playLines(
  player: Player,
  lines: readonly Played[],
  model = lines,
): Promise<void> {
  const rehearsal = await rehearse(player)
  for (const [index, line] of lines.entries()) {
    // Whoever lets the page use the camera does so for the microphone too.
    const both = deviceOf(line) === 'microphone' && deviceOf(model[index - 1]) === 'camera'
    const again =
      isPlanned(rehearsal) || model.slice(index + 1).some((later) => deviceOf(later) === 'camera')
    if (!both) await playLine(player, line, rehearsal, again)
    rehearsal.play(line, player.language)
  }
}

/** Is it planned that a device is not found as it is? */
const isPlanned = (rehearsal: Rehearsal): boolean =>
  armed(rehearsal.store.getState().script.scenario, rehearsal.scene()).some(
    ({ on }) => on === 'devices.check',
  )

export const modelOf = (step: Step): readonly Played[] => waysOf(step)[0]?.model ?? []

/** Plays a whole scenario to its end, and reads on the way what the guide says. */
export async function playAll(player: Player): Promise<void> {
  const { tab, language, exercise: practice, lane = 'yhdessa' } = player
  const { scenario, place } = practice.script
  const guide = guideOf(tab, language)
  const say = (sentence: string) => practice.say(sentence, language)
  const shown = (text: string) => shownIn(guide, text)
  if (isVisit(practice)) await stopTime(tab)
  for (let step = stepNow(player); step; step = stepNow(player)) {
    const now = step
    await test.step(now.id, async () => {
      const number = scenario.steps.indexOf(now) + 1
      await expect(shown(`${number}/${scenario.steps.length}`)).toBeVisible()
      await expect(shown(say(now.name)).first()).toBeVisible()
      await playStep(player, now)
      // Where a device is refused one goes another way than the model's.
      const feedback = waysOf(now)
        .map((way) => shown(say(way.feedback)))
        .reduce((one, other) => one.or(other))
        .first()
      if (now.kind === 'talk') return
      if (lane === 'yhdessa') await withGuide(player, () => expect(feedback).toBeVisible())
      else if (stepNow(player)) await expect(feedback).toBeHidden()
    })
  }
  await expectDebrief(player, place)
}

/** Reads the end: what was learnt and what to remember, and the equal way by phone. */
async function expectDebrief(player: Player, place: Place): Promise<void> {
  const { tab, language, exercise: practice } = player
  const { scenario } = practice.script
  const say = (sentence: string) => practice.say(sentence, language)
  const shown = (text: string) => shownIn(guideOf(tab, language), text)
  await expect(shown(word(language, 'practice.finished'))).toBeVisible()
  await expect(shown(say(scenario.debrief.aim))).toBeVisible()
  for (const sentence of scenario.debrief.remember) await expect(shown(say(sentence))).toBeVisible()
  const unit = place.units.find(({ id }) => id === scenario.debrief.otherWay.unit)
  if (!unit) throw new Error('The debrief names no unit')
  await expect(shown(word(language, 'practice.otherWayText'))).toContainText(
    `${say(unit.name)}, ${unit.phone}, ${say(unit.open)}`,
  )
}

/** Lets the scenario play itself, in the lane that shows, to its end. */
export async function watch(player: Player): Promise<void> {
  const { tab, language, exercise: practice } = player
  await guideButton(tab, 'player.start', language).click()
  await expect
    .poll(
      async () => {
        // No faster than a busy machine draws: what is waited for is waited for by this clock.
        await tab.clock.runFor(1000)
        return stepNow(player)?.id
      },
      { message: 'The scenario plays itself to its end', timeout: 180_000, intervals: [50] },
    )
    .toBeUndefined()
  await expectDebrief(player, practice.script.place)
}

/** Does the exercise practise a remote visit? */
export const isVisit = ({ script }: Exercise): boolean => script.scenario.theme === 'remote-visit'

/** From now on time moves on only with the guide: nobody speaks in between, however long the test takes. */
export async function stopTime(tab: Tab): Promise<void> {
  await tab.clock.setFixedTime(await tab.evaluate(() => Date.now()))
}

/**
 * Plays a line of the step at hand.
 * @param rehearsal stands at the line already
 * @param again what goes wrong with the devices is tried once more later
 */
export async function playLine(
  player: Player,
  line: Played,
  rehearsal?: Rehearsal,
  again = false,
): Promise<void> {
  const { tab, hand, language } = player
  const inGuide = (key: string) =>
    withGuide(player, () => hand.press(guideButton(tab, key, language)))
  if ('say' in line) return withGuide(player, () => hand.press(choiceOf(player, line.say)))
  if ('guess' in line) return inGuide(`where.page_${pageOf(tab) ?? ''}`)
  if ('wait' in line) {
    if (line.wait !== 'next') return withGuide(player, () => waitUntil(player, line.wait))
    const { store, now } = rehearsal ?? (await rehearse(player))
    return hasCome(store.getState().log, now()) ? undefined : inGuide('advance')
  }
  if ('act' in line && line.act === 'browser.reload') return void (await tab.reload())
  const moves = movesOf(rehearsal ?? (await rehearse(player)), language)(line)
  const device = deviceOf(line)
  if (device === 'camera' || device === 'microphone') await checkDevice(tab, hand, moves, again)
  else await performAll(tab, hand, moves)
  // Taking up another's matters leads to the first page: nobody is as quick as to go on before that.
  if ('act' in line && line.act === 'people.switch')
    await expect.poll(() => pageOf(tab), { message: 'The first page opens' }).toBe('home')
  if ('open' in line)
    await expect.poll(() => pageOf(tab), { message: `${line.open} opens` }).toBe(line.open)
}

/** The same exercise as it stands on the screen: it tells by which words and keys a line is done. */
async function rehearse({ tab, exercise, language }: Player): Promise<Rehearsal> {
  await loadLate()
  const rehearsal = startRehearsal(exercise.script, () => today.getTime(), exercise.say)
  rehearsal.jump(stepAt(tab) ?? undefined, language)
  return rehearsal
}

/** Chooses a moment in the guide's menu of times. */
async function waitUntil({ tab, language }: Player, wait: string): Promise<void> {
  const guide = guideOf(tab, language)
  const opener = guide.getByRole('button', { name: word(language, 'practice.timeMenu') })
  const now = await opener.locator('time').getAttribute('datetime')
  const [day = '', clock = ''] = toIso(resolveTime(wait, fromIso(now ?? ''))).split('T')
  await opener.click()
  await guide.getByLabel(word(language, 'time.day'), { exact: true }).fill(day)
  await guide.getByLabel(word(language, 'time.clock'), { exact: true }).fill(clock.slice(0, 5))
  await guide.getByRole('button', { name: word(language, 'time.go') }).click()
}

/** The button with which a choice of the conversation is said. */
function choiceOf({ tab, language, exercise: practice }: Player, id: string): Locator {
  const choice = practice.script.scenario.steps
    .flatMap((step) => (step.kind === 'talk' ? step.choices : []))
    .find((one) => one.id === id)
  const words =
    choice?.says === undefined
      ? word(language, 'practice.talkSilence')
      : // With its quotation marks: one answer may begin as another does.
        word(language, 'practice.quoted', { words: practice.say(choice.says, language) })
  return guideOf(tab, language).getByRole('button', { name: words })
}
