import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import styles from './devices.module.css'

type DevicePartProps = {
  readonly icon: LucideIcon
  readonly title: string
  readonly badge: ReactNode
  readonly children?: ReactNode
}

/** One thing that is tried: what it is, how it was found, and what can be done. */
export function DevicePart({ icon: Icon, title, badge, children }: DevicePartProps) {
  const id = useId()
  return (
    <section className={styles['part']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          <Icon size="1.5rem" strokeWidth={1.75} aria-hidden />
          {title}
        </h2>
        {badge}
      </div>
      {children}
    </section>
  )
}
