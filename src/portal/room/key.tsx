import type { LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classes } from '../../ui/classes.ts'
import styles from './key.module.css'

type KeyProps = ComponentProps<'button'> & {
  readonly icon: LucideIcon
  readonly label: string
  /** What it has come to, as in "päällä": shown where it matters, and read. */
  readonly state?: string
  readonly look?: 'plain' | 'end'
}

/** A key of the call: a sign and its word. A light edge marks what is on. */
export function Key({ icon: Icon, label, state, look = 'plain', className, ...rest }: KeyProps) {
  return (
    <button {...rest} type="button" className={classes(styles['key'], styles[look], className)}>
      <Icon size="1.5rem" strokeWidth={1.75} aria-hidden />
      <span>{label}</span>
      {state !== undefined && <span className={styles['state']}>{state}</span>}
    </button>
  )
}
