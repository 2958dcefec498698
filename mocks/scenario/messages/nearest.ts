/**
 * The word that somebody may have meant, or undefined when none is near.
 * @example nearest('opne', ['open', 'wait']) // 'open'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, steps: editDistance(word, one) }))
    .filter(
      ({ one, steps }) =>
        startsAlike(word, one) || steps <= Math.max(1, Math.max(word.length, one.length) / 3),
    )
    .toSorted((a, b) => a.steps - b.steps)
  return best?.one
}

const startsAlike = (word: string, other: string): boolean =>
  word.length >= 3 && (other.startsWith(word) || word.startsWith(`${other}.`))

/** How many letters have to be put in, left out, changed or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let before: readonly number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next[column] = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(before[column - 2] ?? 0) + 1] : []),
      )
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
