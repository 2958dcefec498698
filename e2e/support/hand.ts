import type { Locator, Page as Tab } from '@playwright/test'
import { ways } from '../../src/app/recipes.ts'
import type { Anchor, Move } from '../../src/lib/moves.ts'
import { type Page, pageAt } from '../../src/lib/paths.ts'
import { anchor as frame } from '../../src/portal/frame/acts.ts'
import { expect } from './test.ts'

/** How a person handles the screen: what `Move`s need, and the buttons of the practice around it. */
export type Hand = {
  /** @param inactive it is not to be pressed now, and is all the same */
  readonly press: (target: Locator, inactive?: boolean) => Promise<void>
  /** A radio button within its card, or an option of a native list. */
  readonly choose: (target: Locator, value: string) => Promise<void>
  /** A checkbox: what is ticked is no longer, and the other way about. */
  readonly tick: (target: Locator) => Promise<void>
  /** Puts a text in the place of what is written. */
  readonly type: (target: Locator, text: string) => Promise<void>
}

export const mouse = (): Hand => ({
  press: (target, inactive = false) => target.click({ force: inactive }),
  tick: (target) => target.click(),
  choose: async (target, value) => {
    if (await isList(target)) await target.selectOption(value)
    else await target.click()
  },
  type: (target, text) => target.fill(text),
})

/** The keyboard alone: nothing is focused but by Tab and Shift+Tab. */
export function keyboard(tab: Tab): Hand {
  const { keyboard: keys } = tab
  return {
    press: async (target) => {
      await tabTo(tab, target)
      await keys.press('Enter')
    },
    tick: async (target) => {
      await tabTo(tab, target)
      await keys.press('Space')
    },
    choose: async (target, value) => {
      if (await isList(target)) {
        await tabTo(tab, target)
        // A native list is chosen from by writing what the option says.
        const option = target.locator(`option[value="${value}"]`)
        await option.waitFor({ state: 'attached' })
        if ((await target.inputValue()) === value) return
        const says = (await option.textContent()) ?? ''
        // What has no key of its own would go to the field where something was written last.
        if (/^[ -~]*$/.test(says)) await keys.type(says)
        else await arrowTo(tab, target, value)
      } else await chooseRadio(tab, target.getByRole('radio'))
    },
    type: async (target, text) => {
      await tabTo(tab, target)
      await keys.press('ControlOrMeta+A')
      await (text === '' ? keys.press('Delete') : keys.type(text))
    },
  }
}

const isList = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element instanceof HTMLSelectElement)

const focused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Tab or Shift+Tab, whichever is nearer in the document, until the control has focus. */
async function tabTo(tab: Tab, target: Locator): Promise<void> {
  await target.waitFor()
  const passed: string[] = []
  for (let presses = 0; presses < 60; presses++) {
    if (await focused(target)) return
    const behind = await target.evaluate((element) => {
      const at = document.activeElement ?? document.body
      const { DOCUMENT_POSITION_PRECEDING: before, DOCUMENT_POSITION_CONTAINS: around } = Node
      return (at.compareDocumentPosition(element) & (before | around)) === before
    })
    await tab.keyboard.press(behind ? 'Shift+Tab' : 'Tab')
    passed.push(await tab.evaluate(() => document.activeElement?.outerHTML.slice(0, 60) ?? ''))
  }
  throw new Error(`The keyboard does not reach ${String(target)}. It passed ${passed.join('\n')}`)
}

/** Goes to an option of a native list that has focus. */
async function arrowTo(tab: Tab, list: Locator, value: string): Promise<void> {
  const way = await list.evaluate((element, wanted) => {
    if (!(element instanceof HTMLSelectElement)) return 0
    const options = Array.from(element.options).filter((option) => !option.disabled)
    const at = (one: string): number => options.findIndex((option) => option.value === one)
    return at(wanted) - at(element.value)
  }, value)
  for (let left = Math.abs(way); left > 0; left--)
    await tab.keyboard.press(way > 0 ? 'ArrowDown' : 'ArrowUp')
  await expect(list).toHaveValue(value)
}

/** A group of radio buttons is one stop of Tab: within it the arrows move, and choose. */
async function chooseRadio(tab: Tab, target: Locator): Promise<void> {
  const { name, value } = await target.evaluate((radio: HTMLInputElement) => ({
    name: radio.name,
    value: radio.value,
  }))
  const group = tab.locator(`input[type="radio"][name="${name}"]`)
  const stop = (await group.and(tab.locator(':checked')).count()) > 0 ? ':checked' : '*'
  await tabTo(tab, group.and(tab.locator(stop)).first())
  await tab.keyboard.press('Space')
  for (let presses = await group.count(); presses > 0; presses--) {
    if (await tab.locator(`input[name="${name}"][value="${value}"]:checked`).count()) return
    await tab.keyboard.press('ArrowDown')
  }
  throw new Error(`The arrows do not reach ${name} ${value}`)
}

/** A place on the screen by its anchor; of several that are told apart by nothing, the one that shows. */
export const anchored = (tab: Tab, anchor: Anchor, key?: string): Locator =>
  tab.locator(selector(anchor, key)).filter({ visible: true }).first()

const selector = (anchor: Anchor, key?: string): string =>
  `[data-anchor="${anchor}"]${key === undefined ? '' : `[data-key="${key}"]`}`

/** On a phone some places lie in a menu: it is opened first. */
async function openMenuFor(tab: Tab, hand: Hand, anchor: Anchor, key?: string): Promise<void> {
  const place = anchored(tab, anchor, key)
  const menu = anchored(tab, frame.more)
  // It may lie in the menu and not show, or not be there yet.
  const all = tab.locator(selector(anchor, key))
  await all.first().waitFor({ state: 'attached' })
  const isHidden = async () => !(await place.isVisible()) && (await menu.isVisible())
  const opens = async () => {
    if ((await menu.getAttribute('aria-expanded')) === 'false') await hand.press(menu)
  }
  if (!(await isHidden())) return
  await opens()
  if (anchor !== frame.nav) return
  // In other matters, and after a jump in time, the service stands anew, and its menu with it: it is opened again.
  await expect
    .poll(async () => {
      if (await isHidden()) await opens()
      return isHidden()
    })
    .toBe(false)
}

/** Makes the moves of a recipe, but not those that lead to where one stands already. */
export async function performAll(tab: Tab, hand: Hand, moves: readonly Move[]): Promise<void> {
  for (const [index, move] of moves.entries()) {
    const isMade = () => index < arrived(tab, moves)
    // On the page that comes now it may stand already.
    if (move.move === 'press' && move.to !== undefined && move.key !== undefined)
      await expect
        .poll(async () => isMade() || anchored(tab, move.anchor, move.key).isVisible())
        .toBe(true)
    if (!isMade()) await perform(tab, hand, move)
  }
}

/**
 * How many moves lead to the page of a remote visit on which one stands: whoever went there again would have left the
 * waiting room.
 */
function arrived(tab: Tab, moves: readonly Move[]): number {
  const { page, parameters = {} } = pageAt(hashOf(tab)) ?? {}
  if (page === undefined || !visiting.includes(page)) return 0
  const open = Object.values(parameters)
  const isOf = (move: Move): boolean =>
    'key' in move && move.key !== undefined && open.includes(move.key)
  return (
    moves.findLastIndex(
      (move, index) =>
        move.move === 'press' &&
        move.to !== undefined &&
        [move.to, ...(move.or ?? [])].includes(page) &&
        moves.slice(0, index + 1).some(isOf),
    ) + 1
  )
}

const visiting: readonly Page[] = ['visit', 'visit.devices', 'visit.room']

/** Makes one move of a recipe. */
export async function perform(tab: Tab, hand: Hand, move: Move): Promise<void> {
  switch (move.move) {
    case 'open':
      return openPage(tab, hand, move.page, move.or)
    case 'press':
      await openMenuFor(tab, hand, move.anchor, move.key)
      return hand.press(anchored(tab, move.anchor, move.key), move.refused)
    case 'tick': {
      const box = anchored(tab, move.anchor, move.key)
      await box.waitFor()
      return (await box.isChecked()) === move.on ? undefined : hand.tick(box)
    }
    case 'attach':
      return anchored(tab, move.anchor).setInputFiles({
        name: move.name,
        mimeType: '',
        buffer: Buffer.from(move.content),
      })
    case 'type':
      return hand.type(anchored(tab, move.anchor, move.key), move.text)
    case 'choose': {
      const any = anchored(tab, move.anchor)
      await any.waitFor()
      const target = (await isList(any)) ? any : anchored(tab, move.anchor, move.key)
      return hand.choose(target, move.key)
    }
  }
}

/** Goes to a page of the service as a person does, unless it is open. */
export async function openPage(
  tab: Tab,
  hand: Hand,
  page: Page,
  or: readonly Page[] = [],
): Promise<void> {
  const now = pageOf(tab)
  if (now !== undefined && [page, ...or].includes(now)) return
  for (const move of ways[page]) await perform(tab, hand, move)
  await expect.poll(() => pageOf(tab), { message: `The page ${page} opens` }).toBe(page)
}

/** The page of the service that the address names. */
export const pageOf = (tab: Tab): Page | undefined => pageAt(hashOf(tab))?.page

const hashOf = (tab: Tab): string => new URL(tab.url()).hash.slice(1).split('?')[0] || '/'
