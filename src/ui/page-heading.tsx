import { type ReactNode, use, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { isBusyElsewhere, isInMenu } from './busy-elsewhere.ts'
import styles from './page-heading.module.css'
import { WindowName } from './window-name.ts'

export type PageHeadingProps = {
  /** The page's name: the heading, and the title of the window. */
  readonly children: string
  /** A line under the heading. */
  readonly lead?: ReactNode
}

/**
 * The first heading of a page. It takes focus when one comes to the page from another, so that it is read from its
 * start; but not from somebody who is busy elsewhere on the screen, or has opened a menu before the page had come.
 */
export function PageHeading({ children, lead }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useLocation().key === 'default'

  useEffect(() => {
    const here = heading.current
    if (!first && here && !isBusyElsewhere(here) && !isInMenu()) here.focus()
  }, [first])

  return (
    <header className={styles['header']}>
      <title>{`${children} – ${use(WindowName)}`}</title>
      <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
    </header>
  )
}
