import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './field-message.module.css'

export type FieldMessageProps = {
  readonly kind: 'error' | 'success'
  /** Named by the control's `aria-describedby`. */
  readonly id: string
  readonly children: ReactNode
}

/** The line under a control: what is wrong with it, or that all is well. */
export function FieldMessage({ kind, id, children }: FieldMessageProps) {
  const Icon = kind === 'error' ? CircleAlert : CircleCheck
  return (
    <p className={styles[kind]} id={id}>
      <Icon size="1.25rem" aria-hidden />
      <span>{children}</span>
    </p>
  )
}
