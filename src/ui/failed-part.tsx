import { CloudOff, RefreshCw } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import styles from './failed-part.module.css'
import { useFocusOnward } from './use-focus-onward.ts'

export type FailedPartProps = {
  /** What did not come ("Ajat eivät auenneet"). */
  readonly title: ReactNode
  /** What still works, and the other way to get on. */
  readonly children?: ReactNode
  readonly onRetry: () => void
  readonly busy?: boolean | undefined
  /** Another number each time that it has failed: it is said again. */
  readonly attempt?: number | undefined
}

/** Stands in the place of the one part of a page that could not be loaded. */
export function FailedPart({ title, children, onRetry, busy = false, attempt }: FailedPartProps) {
  const { t } = useTranslation('ui')
  const part = useRef<HTMLDivElement>(null)
  useFocusOnward(part)
  return (
    <div ref={part} className={styles['failed']}>
      <CloudOff className={styles['icon']} size="1.75rem" strokeWidth={1.75} aria-hidden />
      <div key={attempt} role="alert" className={styles['told']}>
        <div className={styles['title']}>{title}</div>
        {children !== undefined && <div className={styles['words']}>{children}</div>}
      </div>
      <Button icon={RefreshCw} busy={busy} onClick={onRetry} className={styles['retry']}>
        {t('retry')}
      </Button>
    </div>
  )
}
