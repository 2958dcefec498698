import { CircleCheck } from 'lucide-react'
import styles from './people.module.css'

/** Marks the one whose matters are in hand. */
export const Current = ({ children }: { children: string }) => (
  <p className={styles['current']}>
    <CircleCheck size="1.5rem" strokeWidth={1.75} aria-hidden />
    {children}
  </p>
)
