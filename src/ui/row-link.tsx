import { ChevronRight, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AnchorAttributes } from './anchor-attributes.ts'
import { classes } from './classes.ts'
import look from './row-look.module.css'
import styles from './row-link.module.css'

export type RowLinkProps = AnchorAttributes & {
  readonly to: string
  /** Stands before the words. */
  readonly icon?: LucideIcon | undefined
  readonly title: ReactNode
  /** A line as plain as the text of a page. */
  readonly about?: ReactNode
  /** A smaller line: when, with whom, how much. */
  readonly meta?: ReactNode
  /** A piece of the text behind it. */
  readonly excerpt?: ReactNode
  /** Where it stands: a `Badge`. Beside the words where there is room, otherwise under them. */
  readonly state?: ReactNode
  /** Something in it has not been read. */
  readonly unread?: boolean | undefined
  readonly onClick?: (() => void) | undefined
}

/** A row of `Rows`: the whole of it leads on. */
export function RowLink({
  to,
  icon: Icon,
  title,
  about,
  meta,
  excerpt,
  state,
  unread = false,
  onClick,
  ...marks
}: RowLinkProps) {
  return (
    <li>
      <Link
        to={to}
        className={classes(look['row'], styles['row'], unread && styles['unread'])}
        onClick={onClick}
        {...marks}
      >
        {Icon && <Icon className={styles['icon']} size="1.625rem" strokeWidth={1.75} aria-hidden />}
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {about !== undefined && <span>{about}</span>}
          {meta !== undefined && <span className={styles['meta']}>{meta}</span>}
          {excerpt !== undefined && (
            <span className={classes(styles['meta'], styles['excerpt'])}>{excerpt}</span>
          )}
        </span>
        {state !== undefined && <span className={styles['state']}>{state}</span>}
        <ChevronRight className={look['mark']} size="1.5rem" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  )
}
