import { classes } from './classes.ts'
import styles from './wordmark.module.css'

export type WordmarkProps = {
  /** Whose mark: the service's `Omasote` or the practice's `Omasote Oppi`. */
  readonly of: 'service' | 'practice'
}

/** Our own mark and name. Not a link by itself. */
export function Wordmark({ of }: WordmarkProps) {
  return (
    <span className={classes(styles['wordmark'], styles[of])} translate="no">
      <svg className={styles['mark']} viewBox="0 0 32 32" aria-hidden>
        <path
          d="M14.6 7.4A10.3 10.3 0 1 0 25.2 17.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="5.6"
          strokeLinecap="round"
        />
        <circle className={styles['dot']} cx="24.2" cy="8.2" r="4.2" />
      </svg>
      {of === 'service' ? 'Omasote' : 'Omasote Oppi'}
    </span>
  )
}
