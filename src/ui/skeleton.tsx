import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './skeleton.module.css'
import { SlowNote } from './slow-note.tsx'

type SkeletonPiece = 'title' | 'line' | 'short' | 'block'

export type SkeletonProps = {
  /** What is on its way, in words ("Haetaan viestejä"). */
  readonly children: ReactNode
  /** The pieces from top to bottom, in the shape of what comes. */
  readonly shape?: readonly SkeletonPiece[] | undefined
}

const PAGE: readonly SkeletonPiece[] = ['title', 'line', 'line', 'short', 'block']

/** What stands in a part's place while it loads. The words are shown, not only the shapes. */
export function Skeleton({ children, shape = PAGE }: SkeletonProps) {
  return (
    <div className={styles['skeleton']}>
      <div className={styles['pieces']} aria-hidden>
        {Array.from(shape.entries(), ([place, piece]) => (
          <span key={place} className={classes(styles['piece'], styles[piece])} />
        ))}
      </div>
      <p className={styles['words']}>{children}</p>
      <SlowNote waits />
    </div>
  )
}
