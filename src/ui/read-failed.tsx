import type { LucideIcon } from 'lucide-react'
import { useRef } from 'react'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import styles from './read-failed.module.css'
import { useFocusOnward } from './use-focus-onward.ts'

export type ReadFailedProps = {
  readonly icon: LucideIcon
  readonly title: string
  readonly advice: string
  /** The words of the button. */
  readonly again: string
  readonly busy: boolean
  readonly onAgain: () => void
}

/** Something that was opened and could not be marked as read. */
export function ReadFailed({ icon, title, advice, again, busy, onAgain }: ReadFailedProps) {
  const place = useRef<HTMLDivElement>(null)
  useFocusOnward(place)
  return (
    <div ref={place}>
      <Alert kind="info" title={title} live>
        {advice}
        <span className={styles['again']}>
          <Button icon={icon} busy={busy} onClick={onAgain}>
            {again}
          </Button>
        </span>
      </Alert>
    </div>
  )
}
