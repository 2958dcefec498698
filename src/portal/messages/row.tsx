import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { AnchorAttributes } from '../../ui/anchor-attributes.ts'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './list.module.css'

type RowProps = AnchorAttributes & {
  readonly to: string
  readonly subject: ReactNode
  readonly meta: string
  readonly badge: { readonly state: BadgeState; readonly word: string }
  /** Something in it has not been read. */
  readonly unread?: boolean
  /** A piece of the text. */
  readonly children?: ReactNode
}

/** A line of a list of messages: the whole of it leads to the message. */
export function Row({ to, subject, meta, badge, unread = false, children, ...marks }: RowProps) {
  return (
    <li>
      <Link to={to} className={classes(styles['row'], unread && styles['unread'])} {...marks}>
        <span className={styles['words']}>
          <span className={styles['subject']}>{subject}</span>
          <span className={styles['meta']}>{meta}</span>
          {children !== undefined && <span className={styles['excerpt']}>{children}</span>}
        </span>
        <Badge state={badge.state}>{badge.word}</Badge>
        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  )
}
