import styles from './count-badge.module.css'

export type CountBadgeProps = {
  readonly count: number
  /** The whole in words, for those who hear it: "3 tekemättä". */
  readonly label: string
}

/** The round number in navigation. */
export function CountBadge({ count, label }: CountBadgeProps) {
  return (
    <span className={styles['count']}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">{label}</span>
    </span>
  )
}
