import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './label.module.css'

type LabelProps = {
  readonly icon: LucideIcon
  /** A heading of this level, with this id; without it the label is a plain line. */
  readonly heading?: { readonly level: 'h3' | 'h4'; readonly id: string }
  readonly children: ReactNode
}

/** The small words above a part of the guide, with their icon. */
export function Label({ icon: Icon, heading, children }: LabelProps) {
  const Line = heading?.level ?? 'p'
  return (
    <Line id={heading?.id} className={styles['label']}>
      <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />
      {children}
    </Line>
  )
}
