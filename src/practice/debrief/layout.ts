/** A mark on a path's line. */
export type Mark = {
  /** How long had been practised by then, in milliseconds. */
  readonly spent: number
  readonly words: string
  /** Its place in words: "3:24". */
  readonly time: string
  /** It is shown in words before others when room is short. */
  readonly main: boolean
}

/** One or several marks in one place of the line. */
export type Spot<M extends Mark> = {
  readonly marks: readonly M[]
  /** From 0 to 1 on the axis. */
  readonly x: number
  /** The one that is seen of several. */
  readonly mark: M
  /** The words at it; without them its number stands in the legend. */
  readonly label: Label | undefined
  readonly number: number | undefined
}

/** The words at a mark. */
export type Label = {
  readonly words: string
  readonly side: Side
  /** At which edge of the mark the words begin, or end. */
  readonly align: Align
  /** In rem. */
  readonly width: number
}

type Side = 'above' | 'below'
type Align = 'start' | 'end'

export type Line<M extends Mark> = {
  readonly spots: readonly Spot<M>[]
  /** How many lines of words stand above and below, for which room is kept. */
  readonly above: number
  readonly below: number
}

/** Sizes in rem: a mark with its gap, a sign of the words at most, and words between which there is a gap. */
const size = { mark: 2.0625, sign: 0.52, widest: 9, gap: 0.75, inset: 0.9375 }

/**
 * Places marks on a line so that neither they nor their words lie over each other: words stand above and below by
 * turns, what has no room for words is numbered, and marks that stand too close become one.
 * @param width of the line in rem, at least; in a wider one there is only more room
 * @param end of the axis, in milliseconds
 */
export function placed<M extends Mark>(marks: readonly M[], end: number, width: number): Line<M> {
  const spots = grouped(marks, (size.mark / width) * end).map((group) => ({
    ...group,
    x: end > 0 ? Math.min(1, group.spent / end) : 0,
  }))
  const taken: Record<Side, Span[]> = { above: [], below: [] }
  const labels = new Map<number, Label>()
  const urgent = (index: number) =>
    index === 0 || index === spots.length - 1 ? 2 : Number(spots[index]?.mark.main)
  for (const first of [2, 1, 0])
    for (const [index, { marks: its, mark, x }] of spots.entries()) {
      if (urgent(index) !== first || its.length > together) continue
      const words = its.map((one) => one.words).join(' · ')
      const wide = widthOf(words, mark.time)
      const sides: readonly Side[] = index % 2 === 0 ? ['below', 'above'] : ['above', 'below']
      const places = (['start', 'end'] as const).flatMap((align) =>
        sides.map((side) => ({ side, align, span: spanOf(x * width, wide, align, width) })),
      )
      const place = places.find(({ side, span }) =>
        taken[side].every((other) => !meets(span, other)),
      )
      if (!place) continue
      const { span, ...label } = place
      taken[label.side].push(span)
      labels.set(index, { ...label, words, width: wide })
    }
  let number = 0
  const told = spots.map(({ marks: its, mark, x }, index) => {
    const label = labels.get(index)
    return { marks: its, mark, x, label, number: label ? undefined : ++number }
  })
  const most = (side: Side) =>
    Math.max(
      0,
      ...told.flatMap(({ label }) =>
        label?.side === side ? 1 + linesOf(label.words, label.width) : [],
      ),
    )
  return { spots: told, above: most('above'), below: most('below') }
}

/** So many marks in one place can still be told in words at it. */
const together = 2

type Span = { readonly from: number; readonly to: number }

/** The words begin where the mark does, or end where it does; neither runs out of the line. */
function spanOf(x: number, wide: number, align: Align, width: number): Span {
  const wanted = align === 'start' ? x - size.inset : x + size.inset - wide
  const from = Math.max(-size.inset, Math.min(wanted, width - wide))
  return { from, to: from + wide + size.gap }
}

const meets = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to

type Group<M> = { readonly marks: readonly M[]; readonly mark: M; readonly spent: number }

function grouped<M extends Mark>(marks: readonly M[], nearest: number): readonly Group<M>[] {
  const groups: Group<M>[] = []
  for (const mark of marks) {
    const last = groups.at(-1)
    if (last && mark.spent - last.spent < nearest)
      groups[groups.length - 1] = {
        marks: [...last.marks, mark],
        mark: mark.main && !last.mark.main ? mark : last.mark,
        spent: last.spent,
      }
    else groups.push({ marks: [mark], mark, spent: mark.spent })
  }
  return groups
}

/** As wide as its words in two lines, or as its longest word. */
function widthOf(words: string, time: string): number {
  const longest = Math.max(...[time, ...words.split(' ')].map(({ length }) => length))
  const half = Math.ceil(words.length / 2) + 2
  const signs = Math.max(longest, words.length <= 14 ? words.length : half)
  return Math.min(size.widest, signs * size.sign + 0.25)
}

/** How many lines words take in a width. */
function linesOf(words: string, width: number): number {
  const room = Math.max(1, Math.floor(width / size.sign))
  let lines = 1
  let used = 0
  for (const { length } of words.split(' ')) {
    const both = used === 0 ? length : used + 1 + length
    if (both <= room) used = both
    else {
      lines += (used === 0 ? 0 : 1) + Math.ceil(length / room) - 1
      used = length % room || room
    }
  }
  return lines
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

const steps = [
  ...[5, 10, 15, 30].map((many) => many * second),
  ...[1, 2, 5, 10, 15, 30].map((many) => many * minute),
  ...[1, 2, 5, 10, 24, 100].map((many) => many * hour),
]

export type Axis = {
  /** In milliseconds. */
  readonly end: number
  readonly step: number
  readonly ticks: readonly number[]
}

/** An axis for paths of these lengths: whole steps that are easy to read, and not many. */
export function axisOf(lengths: readonly number[]): Axis {
  const longest = Math.max(second, ...lengths)
  const step = steps.find((one) => longest / one <= 6) ?? longest
  // A little beyond the last mark, so that its words have room.
  const end = longest * 1.04
  const count = Math.floor(end / step)
  return { end, step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}
