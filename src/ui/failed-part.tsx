import { CloudOff, RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './failed-part.module.css'

export type FailedPartProps = {
  /** What did not come ("Ajat eivät auenneet"). */
  readonly title: ReactNode
  /** What still works, and the other way to get on. */
  readonly children?: ReactNode
  /** The words of the button ("Hae uudelleen"). */
  readonly retryLabel: ReactNode
  readonly onRetry: () => void
  readonly busy?: boolean | undefined
}

/** Stands in the place of the one part of a page that could not be loaded. */
export function FailedPart({
  title,
  children,
  retryLabel,
  onRetry,
  busy = false,
}: FailedPartProps) {
  return (
    <div className={styles['failed']}>
      <CloudOff className={styles['icon']} size="1.75rem" strokeWidth={1.75} aria-hidden />
      <p className={styles['title']}>{title}</p>
      {children !== undefined && <div className={styles['words']}>{children}</div>}
      <Button icon={RefreshCw} busy={busy} onClick={onRetry} className={styles['retry']}>
        {retryLabel}
      </Button>
    </div>
  )
}
