import { Children, type ReactNode, startTransition, useEffect, useMemo, useState } from 'react'
import { classes } from './classes.ts'
import styles from './section.module.css'

export type RowsProps = {
  /** What the list is, where no title stands above it. The line of the title is then its own. */
  readonly label?: string | undefined
  /** Each an `li`: a `RowLink`, for one. */
  readonly children: ReactNode
}

/** More than a screen shows: so many are there at once, and so many more come at a time, or by a press. */
const piece = 20

/**
 * A list of rows with a line under each. In a `Section` it stands on the line of the title. A long one is drawn in
 * pieces: nobody waits for what lies below.
 */
export function Rows({ label, children }: RowsProps) {
  const rows = useMemo(() => Children.toArray(children), [children])
  const [count, setCount] = useState(piece)
  useEffect(() => {
    // A list that has become short begins anew when it is long again.
    const next = Math.max(piece, Math.min(count + piece, rows.length))
    if (next !== count) startTransition(() => setCount(next))
  }, [count, rows.length])
  const shown = count + piece < rows.length ? rows.slice(0, count) : rows
  return (
    <ul
      className={classes(styles['rows'], label !== undefined && styles['alone'])}
      aria-label={label}
    >
      {shown}
    </ul>
  )
}
