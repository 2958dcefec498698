import type { Anchor, Move } from '../../lib/moves.ts'

/** A move that is made on one thing on the screen. */
export type Touch = Exclude<Move, { readonly move: 'open' }>

/** The native controls in which a person writes or chooses. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/**
 * What is called by this name and can be seen. Of several, as in two layouts of a navigation, the one that shows.
 * @param key an item of a list, or an option: a native list is found as soon as it offers it
 */
export const find = (anchor: Anchor, key?: string): HTMLElement | undefined =>
  Array.from(document.querySelectorAll<HTMLElement>('[data-anchor]')).find(
    (element) =>
      element.dataset['anchor'] === anchor &&
      (key === undefined || element.dataset['key'] === key || offers(element, key)) &&
      isSeen(element),
  )

/** What a move is made on, as soon as it can be seen. */
export const targetOf = (move: Touch): HTMLElement | undefined =>
  find(move.anchor, 'key' in move ? move.key : undefined)

/**
 * The button of the closed menu in which a place lies, as on a phone: it is pressed first. Undefined where the place
 * can be seen, or is nowhere.
 */
export function openerOf(move: Touch): Touch | undefined {
  if (targetOf(move)) return undefined
  const key = 'key' in move ? move.key : undefined
  for (const element of document.querySelectorAll<HTMLElement>('[data-anchor]')) {
    const { anchor, key: own } = element.dataset
    if (anchor !== move.anchor || (key !== undefined && own !== key)) continue
    const opener = anchorsOf('[aria-expanded="false"][aria-controls]').find((button) =>
      document.getElementById(button.getAttribute('aria-controls') ?? '')?.contains(element),
    )
    const named = opener?.dataset['anchor']
    if (opener && isAnchor(named) && isSeen(opener)) return { move: 'press', anchor: named }
  }
  return undefined
}

const anchorsOf = (selector: string): readonly HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>(`[data-anchor]${selector}`))

const isAnchor = (name: string | undefined): name is Anchor => name?.includes('.') ?? false

const offers = (element: HTMLElement, value: string): boolean =>
  element instanceof HTMLSelectElement && optionOf(element, value) !== undefined

/** The option of a list that has this value. */
export const optionOf = (list: HTMLSelectElement, value: string): HTMLOptionElement | undefined =>
  Array.from(list.options).find((option) => option.value === value)

/** The field itself, or the one within a row or a card; undefined where nothing is written or chosen. */
export function fieldOf(element: Element): Field | undefined {
  const field = isField(element) ? element : element.querySelector('input, select, textarea')
  return field && isField(field) ? field : undefined
}

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLSelectElement ||
  element instanceof HTMLTextAreaElement

/** A test's page is not laid out: there everything has no size, and would count as hidden. */
export const isLaidOut = (): boolean => document.documentElement.getBoundingClientRect().width > 0

function isSeen(element: HTMLElement): boolean {
  if (element.closest('[inert], [hidden]')) return false
  if (!isLaidOut()) return true
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible'
}
