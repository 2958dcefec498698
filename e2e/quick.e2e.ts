import type { Page as Tab } from '@playwright/test'
import type { Anchor } from '../src/lib/moves.ts'
import { anchor as appointments } from '../src/portal/appointments/acts.ts'
import { anchor as frame } from '../src/portal/frame/acts.ts'
import { anchor as messages } from '../src/portal/messages/acts.ts'
import { anchor as onBehalf } from '../src/portal/on-behalf/acts.ts'
import { anchor as signIn } from '../src/portal/sign-in/acts.ts'
import { anchored, mouse, pageOf, perform } from './support/hand.ts'
import { guideButton, headingOf, stepAt, visit } from './support/player.ts'
import { expect, test } from './support/test.ts'
import { word } from './support/words.ts'

const place = (anchor: Anchor, key: string): string =>
  `[data-anchor="${anchor}"][data-key="${key}"]`

/** Keeps an account of where a place stands on the screen, in every frame in which it shows. */
async function watchPlace(tab: Tab, sought: string): Promise<() => Promise<readonly string[]>> {
  await tab.addInitScript((wanted) => {
    const stood = new Set<string>()
    Object.assign(window, { stood })
    const look = () => {
      const { x, y, width } = document.querySelector(wanted)?.getBoundingClientRect() ?? {}
      if (width) stood.add(`${x} ${y}`)
      requestAnimationFrame(look)
    }
    look()
  }, sought)
  return () =>
    tab.evaluate(() =>
      'stood' in window && window.stood instanceof Set ? Array.from(window.stood, String) : [],
    )
}

test.describe('what one is about to press stays where it is', () => {
  for (const [name, scenario, step, width, late] of [
    ['a column, in another’s matters', 'aiti-ja-lapsi', 'check', 1440, frame.ownMatters],
    ['a row, when a number comes', 'ammattilainen-myohassa', 'how-long', 1440, frame.nav],
  ] as const)
    test(name, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      // The later of two scripts, as a busy machine or a thin line would have it.
      await page.route(/\/acting-banner-/u, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        await route.continue()
      })
      const stood = await watchPlace(page, place(frame.nav, 'appointments'))
      await visit(page, { scenario, step })
      const comes = page.locator(`[data-anchor="${late}"]`)
      await expect((late === frame.nav ? comes.getByText(/^\d$/u) : comes).first()).toBeVisible()
      expect(await stood()).toHaveLength(1)
    })
})

test('signing in that is undone before it is answered leads nowhere', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, { page: '/tunnistautuminen' })
  const undo = guideButton(page, 'undo')
  await undo.evaluate((button) => {
    const observer = new MutationObserver(() => {
      if (button.hasAttribute('aria-disabled')) return
      observer.disconnect()
      // There is something to undo, and the answer is on its way to the service.
      if (button instanceof HTMLElement) button.click()
    })
    observer.observe(button, { attributes: true })
  })
  await perform(page, mouse(), { move: 'choose', anchor: signIn.method, key: 'bank' })
  await perform(page, mouse(), { move: 'press', anchor: signIn.continue })
  await expect(anchored(page, signIn.method, 'bank')).not.toBeChecked()
  await expect(undo).toHaveAttribute('aria-disabled', 'true')
  await page.waitForTimeout(300)
  await expect(headingOf(page)).toHaveText(word('fi', 'sign-in.title'))
  expect(pageOf(page)).toBe('sign-in')
  expect(stepAt(page)).toBeNull()
})

test('what is being written is there for whoever comes back at once', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, { step: 'send', page: '/viestit' })
  await anchored(page, messages.new).click()
  await anchored(page, messages.text).fill('Otanko lääkkeen aamulla?')
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const backAgain = () => {
          history.forward()
          done()
        }
        addEventListener('popstate', backAgain, { once: true })
        history.back()
      }),
  )
  await expect(headingOf(page)).toHaveText(word('fi', 'messages.newMessage'))
  await expect(anchored(page, messages.text)).toHaveValue('Otanko lääkkeen aamulla?')
})

test('a press on the way to another’s matters leads where it says', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await visit(page, { scenario: 'aiti-ja-lapsi', step: 'switch', page: '/puolesta-asiointi' })
  const start = anchored(page, onBehalf.start, 'idil')
  await start.evaluate(
    (button, sought) => {
      const observer = new MutationObserver(() => {
        observer.disconnect()
        // It is under way, and not answered yet.
        document.querySelector<HTMLElement>(sought)?.click()
      })
      observer.observe(button, { attributes: true, childList: true, subtree: true })
    },
    place(frame.nav, 'appointments'),
  )
  await start.click()
  await expect(anchored(page, frame.ownMatters)).toBeVisible()
  await expect(headingOf(page)).toHaveText(word('fi', 'appointments.title'))
  await expect(page.locator(place(appointments.row, 'a-iho')).first()).toBeVisible()
  expect(pageOf(page)).toBe('appointments')
})
