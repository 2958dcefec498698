import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './outside.module.css'

type OutsideProps = {
  readonly mark: 'below' | 'above'
  /** The words. The arrow only repeats them. */
  readonly children: string
}

/** Marks a value that lies outside of its limits: an arrow and words in an edge. */
export function Outside({ mark, children }: OutsideProps) {
  const Icon = mark === 'above' ? ArrowUp : ArrowDown
  return (
    <span className={styles['outside']}>
      <Icon size="1.125rem" strokeWidth={2.25} aria-hidden />
      {children}
    </span>
  )
}
