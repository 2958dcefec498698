import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './section.module.css'

export type RowsProps = {
  /** What the list is, where no title stands above it. The line of the title is then its own. */
  readonly label?: string | undefined
  /** Each an `li`: a `RowLink`, for one. */
  readonly children: ReactNode
}

/** A list of rows with a line under each. In a `Section` it stands on the line of the title. */
export const Rows = ({ label, children }: RowsProps) => (
  <ul
    className={classes(styles['rows'], label !== undefined && styles['alone'])}
    aria-label={label}
  >
    {children}
  </ul>
)
