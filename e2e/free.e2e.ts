import type { Page as Tab } from '@playwright/test'
import { type Hand, keyboard, mouse, performAll } from './support/hand.ts'
import { othersOf, type Plan, planOf, refusedOf } from './support/plan.ts'
import { guideButton, visit } from './support/player.ts'
import { toldIn } from './support/told.ts'
import { expect, test, today } from './support/test.ts'
import { type Exercise, freePractice } from './support/words.ts'
import { isAct, operationNames } from '../src/api/operations.ts'
import { loadLate } from '../mocks/world/county.ts'

const hands = { mouse, ...(process.env['OPPI_FULL'] !== undefined && { keyboard }) }

const practices = freePractice()

/** Each for whom somebody may act. */
const forOthers = practices.flatMap((practice) => {
  const { script, say } = practice
  return othersOf(script, today.getTime(), say).map((other) => ({ practice, other }))
})

/** What somebody can do is found by trying, when it is asked for: it takes a second. */
async function planFor({ script, say }: Exercise, person?: string): Promise<Plan> {
  await loadLate()
  return planOf(script, today.getTime(), say, person)
}

/** The acts that cannot be done by any of the plans. */
const doneByNobody = (plans: readonly Plan[]): readonly string[] =>
  operationNames.filter((name) => isAct(name) && plans.every(({ cannot }) => cannot.includes(name)))

/** Whoever practises freely is in no hurry: nobody asks whether they are still there. */
const never = ['session.keep']

test('everything that the service lets one do is done by somebody', async () => {
  const plans = await Promise.all(practices.map((practice) => planFor(practice)))
  expect(doneByNobody(plans)).toEqual(never)
})

test('everything that a mandate reaches is done for somebody', async () => {
  const plans = await Promise.all(
    forOthers.map(({ practice, other }) => planFor(practice, other.person)),
  )
  expect(doneByNobody(plans)).toEqual(never)
})

/** Opens free practice on the front page. */
async function begin(tab: Tab, { script }: Exercise): Promise<void> {
  test.setTimeout(300_000)
  tab.setDefaultTimeout(15_000)
  await tab.setViewportSize({ width: 1440, height: 900 })
  // Time moves on only with the guide, as in the plan.
  await tab.clock.setFixedTime(today)
  await visit(tab, { scenario: 'vapaa', persona: script.persona.id })
}

/** Does one after the other, and sees each time that it is done. */
async function doAll(tab: Tab, hand: Hand, { doings }: Pick<Plan, 'doings'>): Promise<void> {
  for (const [index, { act, moves, told }] of doings.entries())
    await test.step(`${index + 1}. ${act}`, async () => {
      if (act === 'wait') await hand.press(guideButton(tab, 'advance'))
      await performAll(tab, hand, moves)
      await expect.poll(() => toldIn(tab), { message: `${act} is done` }).toEqual(told)
    })
}

for (const [name, handOf] of Object.entries(hands)) {
  for (const practice of practices)
    test(`${practice.script.persona.id} does all that they can, by ${name}`, async ({ page }) => {
      await begin(page, practice)
      await doAll(page, handOf(page), await planFor(practice))
    })

  for (const { practice, other } of forOthers) {
    const { script, say } = practice
    const who = `${script.persona.id} for ${other.person}`
    test(`${who} does all that the mandate reaches, by ${name}`, async ({ page }) => {
      await begin(page, practice)
      await doAll(page, handOf(page), await planFor(practice, other.person))
    })

    if (other.limits.length > 0)
      test(`${who} is refused what it does not reach, by ${name}`, async ({ page }) => {
        await loadLate()
        const hand = handOf(page)
        const { refused, ...coming } = refusedOf(script, today.getTime(), say, other)
        await begin(page, practice)
        await doAll(page, hand, coming)
        for (const { act, moves, what } of refused)
          await test.step(act, async () => {
            const before = await toldIn(page)
            await performAll(page, hand, moves)
            await expect(page.getByRole('alert').getByText(say(what, 'fi'))).toBeVisible()
            // What was chosen is kept; nothing has come of it.
            const { 'drafts.list': _, ...after } = await toldIn(page)
            expect(before).toMatchObject(after)
          })
      })
  }
}
