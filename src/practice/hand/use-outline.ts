import { useEffect, useState } from 'react'
import type { Anchor } from '../../lib/moves.ts'
import { labelOf } from './label.ts'
import { find } from './screen.ts'
import { type Side, sideFor } from './tag-side.ts'
import { bringIntoView, type Box, clipOf, isCovered } from './view.ts'

/** Where an element is, what cuts it off, and what it is called. */
export type Outline = {
  readonly box: Box
  readonly clip: Box
  readonly label: string
  readonly side: Side
}

/** Where the element of an anchor is, wherever it moves; undefined while it cannot be seen on this page. */
export function useOutline(anchor: Anchor, itemKey: string | undefined): Outline | undefined {
  const [outline, setOutline] = useState<Outline>()
  useEffect(() => follow(anchor, itemKey, setOutline), [anchor, itemKey])
  return outline
}

const moments = ['scroll', 'resize', 'transitionend', 'animationend', 'load'] as const

/** Measures the element whenever something may have moved it, and once scrolls it into view. */
function follow(
  anchor: Anchor,
  itemKey: string | undefined,
  show: (change: (before: Outline | undefined) => Outline | undefined) => void,
): () => void {
  let frame = 0
  let watched: Element | undefined
  let brought = false

  const measure = () => {
    frame = 0
    const element = shapeOf(find(anchor, itemKey))
    if (element !== watched) {
      sizes.disconnect()
      if (element) sizes.observe(element)
      watched = element
    }
    if (element && !brought) {
      brought = true
      bringIntoView(element)
    }
    const next = element && outlineOf(element)
    show((before) => (isSame(before, next) ? before : next))
  }
  const ask = () => {
    frame ||= requestAnimationFrame(measure)
  }

  const sizes = new ResizeObserver(ask)
  const changes = new MutationObserver(ask)
  changes.observe(document.body, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  })
  for (const moment of moments) addEventListener(moment, ask, { capture: true, passive: true })
  ask()
  return () => {
    cancelAnimationFrame(frame)
    sizes.disconnect()
    changes.disconnect()
    for (const moment of moments) removeEventListener(moment, ask, { capture: true })
  }
}

/** What one sees as the thing: the whole row of a checkbox. */
const shapeOf = (element: HTMLElement | undefined): HTMLElement | undefined =>
  element?.matches('input') ? (element.closest('label') ?? element) : element

function outlineOf(element: HTMLElement): Outline {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const label = labelOf(element)
  const box = { left, top, right, bottom }
  // Under something else, the phone for example, nothing of it shows.
  const isHidden = isCovered(element)
  const clip = isHidden ? { ...box, right: left } : clipOf(element)
  return { box, clip, label, side: isHidden ? 'none' : sideFor(box) }
}

const isSame = (one: Outline | undefined, other: Outline | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
