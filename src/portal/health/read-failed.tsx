import { FileCheck } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { useFocusOnward } from '../../ui/use-focus-onward.ts'
import styles from './result.module.css'

type ReadFailedProps = {
  readonly busy: boolean
  readonly onAgain: () => void
}

/** A result that was opened and could not be marked as read. */
export function ReadFailed({ busy, onAgain }: ReadFailedProps) {
  const { t } = useTranslation('health')
  const place = useRef<HTMLDivElement>(null)
  useFocusOnward(place)
  return (
    <div ref={place}>
      <Alert kind="info" title={t('readFailedTitle')} live>
        {t('readFailedAdvice')}
        <span className={styles['again']}>
          <Button icon={FileCheck} busy={busy} onClick={onAgain}>
            {t('markRead')}
          </Button>
        </span>
      </Alert>
    </div>
  )
}
