import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AnchorAttributes } from '../../ui/anchor-attributes.ts'
import { classes } from '../../ui/classes.ts'
import styles from './list.module.css'

type RowProps = AnchorAttributes & {
  readonly to: string
  readonly title: string
  readonly meta: ReactNode
  /** It has not been read. */
  readonly unread?: boolean
  /** A badge or a mark. */
  readonly children?: ReactNode
}

/** A line of a list: the whole of it leads on. */
export function Row({ to, title, meta, unread = false, children, ...marks }: RowProps) {
  return (
    <li>
      <Link to={to} className={classes(styles['row'], unread && styles['unread'])} {...marks}>
        <span className={styles['words']}>
          <span className={styles['name']}>{title}</span>
          <span className={styles['meta']}>{meta}</span>
        </span>
        {children !== undefined && <span className={styles['marks']}>{children}</span>}
        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  )
}
