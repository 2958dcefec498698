import { Check, Circle, CircleDot, Mail, Minus, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './badge.module.css'

const icons = {
  todo: Circle,
  started: CircleDot,
  new: Mail,
  sent: Check,
  late: TriangleAlert,
  off: Minus,
}

export type BadgeState = keyof typeof icons

export type BadgeProps = {
  readonly state: BadgeState
  /** The word. The icon and the colour only repeat it. */
  readonly children: ReactNode
}

/** The state of a thing: an icon and a word in a round edge. */
export function Badge({ state, children }: BadgeProps) {
  const Icon = icons[state]
  return (
    <span className={classes(styles['badge'], styles[state])}>
      <Icon size="1.125rem" aria-hidden />
      {children}
    </span>
  )
}
