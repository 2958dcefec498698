import { ArrowLeft } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import styles from './back-link.module.css'

export type BackLinkProps = ComponentProps<typeof Link>

/** The way up, above a page's heading: an arrow and where it leads ("Kaikki viestit"). */
export function BackLink({ className, children, ...rest }: BackLinkProps) {
  return (
    <Link {...rest} className={classes(styles['back'], className)}>
      <ArrowLeft size="1.5rem" strokeWidth={1.75} aria-hidden />
      {children}
    </Link>
  )
}
