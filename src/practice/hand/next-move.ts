import type { Move } from '../../lib/moves.ts'
import { type Page, pageAt } from '../../lib/paths.ts'
import { phoneDigits } from '../../lib/phone.ts'
import { fieldOf, openerOf, targetOf, type Touch } from './screen.ts'

/** How a person comes to a page. */
export type Ways = (page: Page) => readonly Move[]

/** A move that leads to a page. */
export type Opening = Extract<Move, { readonly move: 'open' }>

const here = () => pageAt(location.hash.slice(1).split('?')[0] ?? '')

const isOneOf = (at: Page | undefined, { page, or = [] }: Opening): boolean =>
  at !== undefined && [page, ...or].includes(at)

/** Does one stand on the page already, or on one that serves as well? */
export const isAt = (move: Opening): boolean => isOneOf(here()?.page, move)

/** The same moves with the ways to the pages written out, from the page where one stands. */
export function flatten(moves: readonly Move[], ways: Ways): readonly Touch[] {
  const flat: Touch[] = []
  let at = here()?.page
  const write = (some: readonly Move[]): void => {
    for (const move of some)
      if (move.move === 'open') {
        if (isOneOf(at, move)) continue
        write(ways(move.page))
        at = move.page
      } else {
        flat.push(move)
        // It may lead to another page.
        if (move.move === 'press') at = undefined
      }
  }
  write(moves)
  return flat
}

/**
 * The first move whose result the screen does not show yet; undefined when it shows all of them. When the last
 * move has been made the screen is another one: that an act is over, only the rehearsal knows.
 */
export function nextMove(moves: readonly Move[], ways: Ways, exact = false): Touch | undefined {
  const start = passed(moves)
  const flat = flatten(moves.slice(start), ways)
  const behind = Math.max(arrived(flat), turned(flat))
  const mending = wayBack([...moves.slice(0, start), ...flat.slice(0, behind)])
  if (mending) return mending
  const rest = flat.slice(behind)
  const next = rest.find((move, index) => !isShown(move, rest.slice(index + 1), exact))
  return next && (openerOf(next) ?? next)
}

/** Where the screen tells that something was done otherwise on an earlier one: the way back to that. */
function wayBack(behind: readonly Move[]): Touch | undefined {
  const ways = behind.flatMap((move): readonly Touch[] =>
    'back' in move && move.back && !isTold(move)
      ? [{ move: 'press', ...move.back, mends: true }]
      : [],
  )
  return ways.find((way) => targetOf(way) !== undefined)
}

/** Does the screen tell that this was done on an earlier one? What is written may be other words. */
function isTold(move: Touch): boolean {
  const is =
    'key' in move &&
    Array.from(document.querySelectorAll<HTMLElement>('[data-told]')).some(
      ({ dataset }) =>
        dataset['told'] === move.anchor &&
        dataset['toldKeys']?.split(' ').includes(move.key ?? '') === true,
    )
  return move.move === 'tick' ? is === move.on : is
}

/** How many moves need not be made any more: one stands on the page to which they lead. */
const passed = (moves: readonly Move[]): number =>
  moves.findLastIndex((move) => move.move === 'open' && isAt(move)) + 1

/** How many presses need not be made any more: one stands on the page of what the last of them opens. */
function arrived(flat: readonly Touch[]): number {
  const other = flat.findIndex(({ move }) => move !== 'press')
  const row = other < 0 ? flat : flat.slice(0, other)
  const at = here()
  const open = Object.values(at?.parameters ?? {})
  const isOf = (move: Touch): boolean =>
    'key' in move && move.key !== undefined && open.includes(move.key)
  const isBehind = (move: Touch, index: number): boolean =>
    'to' in move && move.to !== undefined
      ? at !== undefined &&
        [move.to, ...(('or' in move && move.or) || [])].includes(at.page) &&
        row.slice(0, index + 1).some(isOf)
      : isOf(move)
  return row.findLastIndex(isBehind) + 1
}

/** How many moves belong to earlier screens of the same act: what comes after the last of these turns is there. */
function turned(flat: readonly Move[]): number {
  const isBehind = (move: Move, index: number): boolean => {
    if (move.move !== 'press' || !move.turns || targetOf(move)) return false
    const rest = flat.slice(index + 1)
    const last = rest.findIndex((one) => one.move === 'press')
    return rest
      .slice(0, last < 0 ? rest.length : last + 1)
      .some((one) => one.move !== 'open' && targetOf(one) !== undefined)
  }
  return flat.findLastIndex(isBehind) + 1
}

/**
 * Does the screen already show what a move leads to?
 * @param rest the moves that follow it
 * @param exact a text must be the one of the move; else a learner may write it with other words
 */
export function isShown(move: Move, rest: readonly Move[] = [], exact = false): boolean {
  if (move.move === 'open') return isAt(move)
  const target = targetOf(move)
  if (move.move === 'press') return isPressed(target, rest)
  const field = target && fieldOf(target)
  if (!target || !field) return false
  switch (move.move) {
    case 'choose':
      return field.value === move.key && (!isTickable(field) || field.checked)
    case 'tick':
      return isTickable(field) && field.checked === move.on
    case 'type':
      return exact ? field.value === move.text : isWritten(field, move.text)
    case 'attach':
      return isListed(target, move.name)
  }
}

const isTickable = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type)

/** What is opened says so itself; else what was pressed has gone, and something that comes later is there. */
function isPressed(target: HTMLElement | undefined, rest: readonly Move[]): boolean {
  if (target)
    return ['aria-expanded', 'aria-pressed', 'aria-selected'].some(
      (state) => target.getAttribute(state) === 'true',
    )
  return rest.some((move) => move.move !== 'open' && targetOf(move) !== undefined)
}

const facts = /^(?:date|email|month|number|tel|time)$|^(?:decimal|email|numeric|tel)$/

/** Words may be other words, but a number or an address is the one that is meant. */
function isWritten(field: Element, text: string): boolean {
  const written = 'value' in field ? String(field.value) : ''
  if (text.trim() === '') return true
  const isFact =
    field instanceof HTMLInputElement && (facts.test(field.type) || facts.test(field.inputMode))
  if (!isFact) return written.trim() !== ''
  const same = field.type === 'tel' ? phoneDigits : compact
  return same(written) === same(text)
}

const compact = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()

/** Does a file of this name stand in the list that is nearest to where files are chosen? */
function isListed(choice: HTMLElement, name: string): boolean {
  for (let area = choice.parentElement; area && !area.matches('form'); area = area.parentElement) {
    const rows = Array.from(area.querySelectorAll('li bdi'), (row) => row.textContent)
    if (rows.length > 0) return rows.includes(name)
  }
  return false
}
