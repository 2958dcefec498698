import { keyboard, mouse, perform } from './support/hand.ts'
import { type Plan, planOf } from './support/plan.ts'
import { guideButton, visit } from './support/player.ts'
import { since, toldIn } from './support/told.ts'
import { expect, test, today } from './support/test.ts'
import { type Exercise, freePractice } from './support/words.ts'
import { isAct, operationNames } from '../src/api/operations.ts'
import { loadLate } from '../mocks/world/county.ts'

const hands = { mouse, ...(process.env['OPPI_FULL'] !== undefined && { keyboard }) }

const practices = freePractice()

/** What somebody can do is found by trying, when it is asked for: it takes a second. */
async function planFor({ script, say }: Exercise): Promise<Plan> {
  await loadLate()
  return planOf(script, today.getTime(), say)
}

/** Whoever practises freely is in no hurry: nobody asks whether they are still there. */
const never = ['session.keep']

test('everything that the service lets one do is done by somebody', async () => {
  const plans = await Promise.all(practices.map(planFor))
  const done = new Set(plans.flatMap(({ doings }) => doings.map(({ act }) => act)))
  expect(operationNames.filter((name) => isAct(name) && !done.has(name))).toEqual(never)
})

for (const [name, handOf] of Object.entries(hands))
  for (const practice of practices)
    test(`${practice.script.persona.id} does all that they can, by ${name}`, async ({ page }) => {
      test.setTimeout(300_000)
      page.setDefaultTimeout(15_000)
      const { doings, moments } = await planFor(practice)
      await page.setViewportSize({ width: 1440, height: 900 })
      await visit(page, { scenario: 'vapaa', persona: practice.script.persona.id })
      const hand = handOf(page)
      for (const [index, { act, moves, told }] of doings.entries())
        await test.step(`${index + 1}. ${act}`, async () => {
          if (act === 'wait') await hand.press(guideButton(page, 'advance'))
          for (const move of moves) await perform(page, hand, move)
          await expect
            .poll(async () => since(await toldIn(page), moments), { message: `${act} is done` })
            .toEqual(since(told, moments))
        })
    })
