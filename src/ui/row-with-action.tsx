import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './row-with-action.module.css'

export type RowWithActionProps = {
  readonly icon: LucideIcon
  readonly title: string
  /** What it is about, as plain as the text of a page. */
  readonly about?: ReactNode
  /** A smaller line: by when, from whom. */
  readonly meta: ReactNode
  /** Where it stands: a `Badge`. */
  readonly state?: ReactNode
  /** The way on: a `ButtonLink`. */
  readonly action?: ReactNode
}

/** A row of `Rows` under a title, with a button of its own. */
export const RowWithAction = ({
  icon: Icon,
  title,
  about,
  meta,
  state,
  action,
}: RowWithActionProps) => (
  <li className={styles['row']}>
    <Icon className={styles['icon']} size="1.625rem" strokeWidth={1.75} aria-hidden />
    <div className={styles['words']}>
      <h3 className={styles['title']}>{title}</h3>
      {about !== undefined && <p>{about}</p>}
      <p className={styles['meta']}>{meta}</p>
    </div>
    {state !== undefined && <div className={styles['state']}>{state}</div>}
    {action && <div className={styles['action']}>{action}</div>}
  </li>
)
