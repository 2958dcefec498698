import type { ReactNode } from 'react'
import { Alert } from '../../ui/alert.tsx'
import { CallUnit } from './call-unit.tsx'
import styles from './devices.module.css'
import type { Found } from './found.ts'

type GuidanceProps = {
  readonly found: Found
  /** What is the matter. */
  readonly title: string
  /** What one can do, in order. */
  readonly steps: readonly string[]
  readonly children?: ReactNode
}

/** What is the matter with a device, what one can do, and the way on when nothing of it helps. */
export function Guidance({ found, title, steps, children }: GuidanceProps) {
  return (
    <div className={styles['guidance']}>
      <Alert kind="info" title={title} />
      <ol className={styles['steps']}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {children}
      <CallUnit found={found} />
    </div>
  )
}
