import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty.module.css'

export type EmptyProps = {
  readonly icon: LucideIcon
  /** The fact ("Ei viestejä vielä"). */
  readonly title: ReactNode
  readonly children?: ReactNode
  /** The one thing to do here, a `Button` or a `ButtonLink`. */
  readonly action?: ReactNode
}

/** Stands where there is nothing yet. */
export function Empty({ icon: Icon, title, children, action }: EmptyProps) {
  return (
    <div className={styles['empty']}>
      <Icon className={styles['icon']} size="1.75rem" strokeWidth={1.75} aria-hidden />
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['words']}>{children}</div>}
      {action !== undefined && <div className={styles['action']}>{action}</div>}
    </div>
  )
}
