import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './alert.module.css'

const icons = { info: Info, ok: CircleCheck, error: CircleAlert }

export type AlertProps = {
  readonly kind: keyof typeof icons
  /** The first sentence, in bold: what happened. */
  readonly title: ReactNode
  /** What was kept and what to do, running on from the title. */
  readonly children?: ReactNode
  /** Announced when it appears: errors at once, others when there is a pause. */
  readonly live?: boolean | undefined
}

/** A message about the page or about what was just done. */
export function Alert({ kind, title, children, live = false }: AlertProps) {
  const Icon = icons[kind]
  return (
    <div
      className={classes(styles['alert'], styles[kind])}
      {...(live && { role: kind === 'error' ? 'alert' : 'status' })}
    >
      <Icon className={styles['icon']} size="1.5rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>
        <strong>{title}</strong> {children}
      </div>
    </div>
  )
}
