import { RefreshCw } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Alert } from './alert.tsx'
import { Button } from './button.tsx'
import styles from './stale-part.module.css'
import { useFocusOnward } from './use-focus-onward.ts'

type StalePartProps = {
  readonly onRetry: () => void
  readonly busy: boolean
  /** Another number each time that it has failed: it is said again. */
  readonly attempt: number
}

/** Stands above a part that is shown as it was, for it could not be asked again. */
export function StalePart({ onRetry, busy, attempt }: StalePartProps) {
  const { t } = useTranslation('ui')
  const part = useRef<HTMLDivElement>(null)
  useFocusOnward(part)
  return (
    <div ref={part} className={styles['stale']}>
      <Alert key={attempt} kind="info" title={t('staleTitle')} live>
        {t('staleAdvice')}
      </Alert>
      <Button variant="quiet" icon={RefreshCw} busy={busy} onClick={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}
