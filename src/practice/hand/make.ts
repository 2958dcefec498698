import { labelFor } from './label.ts'
import { pause, paces, type Speed, until } from './pace.ts'
import { fieldOf, targetOf, type Touch } from './screen.ts'
import { choose, give, mark, press } from './touch.ts'
import { type } from './type.ts'
import { bringIntoView } from './view.ts'

/** Where the hand is on the screen. */
export type Place = {
  readonly x: number
  readonly y: number
  readonly pressing: boolean
  /** How long it takes to get there, in milliseconds. */
  readonly glide: number
}

/** How a move went. When it was stopped, nothing is missing. */
export type Made = { readonly ok: true } | { readonly ok: false; readonly missing?: Touch }

export type Making = {
  readonly speed?: Speed
  readonly signal?: AbortSignal
  /** Shows where the hand is. */
  readonly show: (place: Place) => void
  /** Told what is about to be done, and what the screen calls it. What it returns is waited for. */
  readonly before?: (move: Touch, label: string) => Promise<void> | void
  /** The screen has changed so that another move comes first: this one is waited for no longer. */
  readonly isOff?: () => boolean
}

/** Makes a move on the screen, so that everybody can see it, as soon as it can be made. */
export async function makeMove(
  move: Touch,
  { speed = 'normal', signal, show, before, isOff }: Making,
): Promise<Made> {
  const failed: Made = { ok: false, missing: move }
  const stopped: Made = { ok: false }
  const { glide, rest, hold } = paces[speed]
  const found = await ready(move, signal, isOff)
  if (!found) return signal?.aborted ? stopped : failed
  await before?.(move, labelFor(move) ?? '')
  if (signal?.aborted) return stopped
  if (bringIntoView(found, speed !== 'fast' && speed !== 'instant')) await still(found, signal)
  if (speed !== 'instant') show({ ...tipOn(found, move), pressing: false, glide })
  if (!(await pause(glide + rest, signal))) return stopped
  // Meanwhile the screen may have been drawn anew.
  const target = await ready(move, signal, isOff)
  if (!target) return signal?.aborted ? stopped : failed
  const at = { ...tipOn(target, move), glide: 50 }
  if (speed !== 'instant') show({ ...at, pressing: true })
  const goesOn = await pause(hold, signal)
  if (speed !== 'instant') show({ ...at, pressing: false })
  const done = goesOn && target.isConnected && (await act(move, target, speed, signal))
  return done ? { ok: true } : signal?.aborted ? stopped : failed
}

/** What the move is made on, as soon as it is there and can be used. */
const ready = (move: Touch, signal: AbortSignal | undefined, isOff?: () => boolean) =>
  until(
    () => {
      const target = targetOf(move)
      return target && (isRefused(move) || !isUnfit(target)) ? target : undefined
    },
    signal,
    isOff,
  )

/** What was pressed may be busy for a moment: what comes of it is waited for, as a person would wait. */
async function settled(target: HTMLElement, signal: AbortSignal | undefined): Promise<void> {
  await pause(50, signal)
  await until(() => !target.isConnected || !isUnfit(target) || undefined, signal)
}

const isRefused = (move: Touch): boolean => move.move === 'press' && move.refused === true

const isUnfit = (target: HTMLElement): boolean =>
  (fieldOf(target) ?? target).matches(':disabled, [aria-disabled="true"]')

/** Waits until what is scrolled into view has come to rest. */
async function still(element: Element, signal: AbortSignal | undefined): Promise<void> {
  let before = Number.NaN
  for (let looks = 0; looks < 20; looks++) {
    const { top } = element.getBoundingClientRect()
    if (top === before || !(await pause(50, signal))) return
    before = top
  }
}

/** Where the tip of the finger goes: low enough that what stands there can be read. */
function tipOn(target: HTMLElement, { move }: Touch): Pick<Place, 'x' | 'y'> {
  const { left, top, width, height } = target.getBoundingClientRect()
  // In a field the words stand at the start.
  const along = move === 'type' || target instanceof HTMLSelectElement ? 0.8 : 0.5
  return { x: left + width * along, y: top + Math.min(height * 0.7, height - 8) }
}

/** Tells whether it was done to the end. */
async function act(
  move: Touch,
  target: HTMLElement,
  speed: Speed,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const field = fieldOf(target)
  switch (move.move) {
    case 'press':
      press(target)
      // What is inactive stays so.
      if (!isRefused(move)) await settled(target, signal)
      return true
    case 'tick':
      if (field instanceof HTMLInputElement) mark(field, move.on)
      return true
    case 'choose':
      if (field instanceof HTMLSelectElement) choose(field, move.key)
      else if (field instanceof HTMLInputElement) mark(field, true)
      return true
    case 'attach':
      if (field instanceof HTMLInputElement)
        give(field, new File([new Uint8Array(move.content)], move.name))
      return true
    case 'type':
      return field === undefined || field instanceof HTMLSelectElement
        ? false
        : type(field, move.text, speed, signal)
  }
}
