/** Several measurements of the same thing. */
export type Spread = { readonly median: number; readonly least: number; readonly most: number }

/** What is wanted, beside what was measured. */
export type Goal = {
  readonly goal: string
  readonly value: number
  readonly limit: number
  readonly unit: string
  readonly met: boolean
}

/** Holds what was measured against the most that it may be. */
export const goal = (name: string, value: number, limit: number, unit: string): Goal => ({
  goal: name,
  value,
  limit,
  unit,
  met: value <= limit,
})

/** The middle, the least and the most of what was measured. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const half = (sorted.length - 1) / 2
  return {
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  }
}

/** As in "52 (48–61)". */
export const shown = ({ median, least, most }: Spread, digits = 0): string =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`

/** Columns side by side. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  )
  return rows.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
