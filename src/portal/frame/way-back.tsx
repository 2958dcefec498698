import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSwitch } from '../../api/use-switch.ts'
import type { Back } from '../../lib/back-in.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './way-back.module.css'

type WayBackProps = {
  /** In whose matters one was. */
  readonly about: NonNullable<Back['about']>
}

/**
 * Tells who signs in again that they are in their own matters now, and leads back to another's, in which they were
 * when the session came to its end.
 */
export default function WayBack({ about: { id, name } }: WayBackProps) {
  const { t } = useTranslation('frame')
  const { turnTo, busy, problem } = useSwitch()
  return (
    <div className={styles['back']}>
      <Alert kind="info" title={t('wayBackTitle')} live>
        {t('wayBackAdvice', { name })}
      </Alert>
      <Button
        variant="primary"
        icon={ArrowRight}
        busy={busy}
        onClick={() => turnTo(id)}
        {...at(anchor.wayBack)}
      >
        {t(busy ? 'switching' : 'wayBack')}
      </Button>
      {problem && (
        <Alert kind="error" title={t('switchFailedTitle')} live>
          {t('wayBackFailed')}
        </Alert>
      )}
      <SlowNote waits={busy} />
    </div>
  )
}
