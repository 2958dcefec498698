import type { Box } from './view.ts'

/** Where the tag stands beside the ring. `none`: the ring is enough. */
export type Side = 'end' | 'above-end' | 'below-end' | 'above-start' | 'below-start' | 'none'

/** Rem: how large a tag is at most, and how far it stands off. */
const size = { width: 7.25, height: 1.9, gap: 0.9 }

/** The first side on which the tag would hide nothing. On a narrow screen there is no tag. */
export function sideFor(box: Box): Side {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  if (innerWidth < 40 * rem) return 'none'
  const [width, height, gap] = [size.width * rem, size.height * rem, size.gap * rem]
  const above = box.top - gap - height
  const below = box.bottom + gap
  const places: readonly (readonly [Side, number, number])[] = [
    ['end', box.right + gap, (box.top + box.bottom - height) / 2],
    ['above-end', box.right - width, above],
    ['below-end', box.right - width, below],
    ['above-start', box.left, above],
    ['below-start', box.left, below],
  ]
  const free = places.find(([, left, top]) =>
    isFree({ left, top, right: left + width, bottom: top + height }),
  )
  return free?.[0] ?? 'none'
}

function isFree(place: Box): boolean {
  for (const across of [0, 0.25, 0.5, 0.75, 1])
    for (const down of [0, 0.5, 1]) {
      const x = place.left + (place.right - place.left) * across
      const y = place.top + (place.bottom - place.top) * down
      const there = document.elementFromPoint(x, y)
      if (!there || there.closest('img, input, select, svg, textarea')) return false
      if (wordsIn(there).some((words) => isOver(words, place))) return false
    }
  return true
}

const wordsIn = (element: Element): readonly Box[] =>
  Array.from(element.childNodes)
    .filter((node) => node instanceof Text && node.data.trim() !== '')
    .flatMap((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return Array.from(range.getClientRects())
    })

const isOver = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom
