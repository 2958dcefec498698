import { isLaidOut } from './screen.ts'

/** A rectangle in the window, in pixels from its upper left corner. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Whoever asks for less motion sees things appear where they belong. */
const isCalm = (): boolean =>
  'matchMedia' in globalThis && matchMedia('(prefers-reduced-motion: reduce)').matches

/** Scrolls an element to the middle, unless all of it can be seen. Tells whether it had to. */
export function bringIntoView(element: Element, smoothly = true): boolean {
  if (!isLaidOut() || isInView(element)) return false
  const behavior = smoothly && !isCalm() ? 'smooth' : 'instant'
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
  return true
}

/** The part of the window in which an element can show: what scrolls around it cuts it off. */
export function clipOf(element: Element): Box {
  let clip: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  for (
    let around = element.parentElement;
    around && around !== document.body;
    around = around.parentElement
  )
    if (getComputedStyle(around).overflow !== 'visible')
      clip = cut(clip, around.getBoundingClientRect())
  return clip
}

const cut = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
})

function isInView(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect()
  const clip = clipOf(element)
  const fits = top >= clip.top && bottom <= clip.bottom
  return (fits || height > clip.bottom - clip.top) && !isCovered(element)
}

/** Is there something else where the middle of the element should be seen? */
export function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  const there = document.elementFromPoint(left + width / 2, top + height / 2)
  return !there || !(element.contains(there) || there.closest('label')?.contains(element))
}
