import { type ReactNode, useEffect, useRef } from 'react'
import styles from './page-heading.module.css'

export type PageHeadingProps = {
  /** The page's name: the heading, and the title of the window. */
  readonly children: string
  /** A line under the heading. */
  readonly lead?: ReactNode
}

/** The first heading of a page. It takes focus when the page opens, so that the page is read from its start. */
export function PageHeading({ children, lead }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => heading.current?.focus(), [])

  return (
    <header className={styles['header']}>
      <title>{`${children} – Omasote`}</title>
      <h1 ref={heading} tabIndex={-1} className={styles['heading']}>
        {children}
      </h1>
      {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
    </header>
  )
}
