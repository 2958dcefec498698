import { Signpost, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import styles from './notice.module.css'

type NoticeProps = {
  readonly children: ReactNode
  readonly onClose?: () => void
}

/** What the practice has to say about itself, at once: what happened, and what to do. */
export function Notice({ children, onClose }: NoticeProps) {
  const { t } = useTranslation('practice')
  return (
    <div role="alert" className={styles['notice']}>
      <Signpost size="1.5rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>{children}</div>
      {onClose && (
        <Button variant="quiet" icon={X} onClick={onClose}>
          {t('close')}
        </Button>
      )}
    </div>
  )
}
