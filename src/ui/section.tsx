import { type ReactNode, useId } from 'react'
import styles from './section.module.css'

export type SectionProps = {
  readonly title: ReactNode
  /** How the title looks: large or small over a line, or small and plain. */
  readonly look?: 'large' | 'small' | 'plain'
  readonly children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ title, look = 'large', children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles[look]}>
        {title}
      </h2>
      {children}
    </section>
  )
}
