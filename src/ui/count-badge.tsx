import { classes } from './classes.ts'
import styles from './count-badge.module.css'

export type CountBadgeProps = {
  readonly count: number
  /** The whole in words, for those who hear it: "3 tekemättä". */
  readonly label: string
  /** Filled, for use upon an icon. */
  readonly filled?: boolean | undefined
}

/** The round number in navigation. */
export function CountBadge({ count, label, filled = false }: CountBadgeProps) {
  return (
    <span className={classes(styles['count'], filled && styles['filled'])}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  )
}
