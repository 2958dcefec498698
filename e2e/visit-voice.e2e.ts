import { anchor as room } from '../src/portal/room/acts.ts'
import { visitIn } from './support/device-check.ts'
import { expect, test } from './support/devices.ts'
import { anchored, mouse } from './support/hand.ts'
import { guideButton } from './support/player.ts'
import { comeTo } from './support/visits.ts'

test.use({ heard: 'voice' })

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }))

test('whoever answers aloud has answered', async ({ page }) => {
  await comeTo({ tab: page, hand: mouse() }, 'call', { devices: true })
  const asked = await visitIn(page)
  expect(asked.asks?.aloud).toBeTruthy()
  await expect
    .poll(async () => (await visitIn(page)).turns.length, { timeout: 30_000 })
    .toBe(asked.turns.length + 1)
  const { asks, turns } = await visitIn(page)
  expect(asks).toBeNull()
  const answer = asked.asks?.answers.find(({ id }) => id === asked.asks?.aloud)
  expect(turns.at(-1)).toMatchObject({ text: answer?.says })
})

test('with the microphone off nothing that is said is heard', async ({ page }) => {
  await comeTo({ tab: page, hand: mouse() }, 'waiting', { devices: true })
  await anchored(page, room.control, 'microphone').click()
  await expect.poll(async () => (await visitIn(page)).microphone).toBe(false)
  await guideButton(page, 'advance').click()
  await expect.poll(async () => (await visitIn(page)).asks?.aloud ?? null).not.toBeNull()
  const { turns } = await visitIn(page)
  // Longer than somebody takes for an answer.
  await page.waitForTimeout(8000)
  expect((await visitIn(page)).turns).toEqual(turns)
})
