import { PhoneForwarded, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './call.module.css'
import type { Found } from './found.ts'

/** The line broke off: what is being done, that nobody did anything wrong, and the way back. */
export function Lost({ found: { appointment, professional, unit } }: { found: Found }) {
  const { t } = useTranslation('room')
  const { act, busy, problem } = useAct('visits.join')
  const name = professional?.name ?? unit.name
  return (
    <div className={styles['lost']}>
      <WifiOff size="3rem" strokeWidth={1.5} aria-hidden />
      <h2>{t('lostTitle')}</h2>
      <p>{t('lostAdvice')}</p>
      <p>{t('lostThen', { name })}</p>
      <Button
        variant="primary"
        size="large"
        icon={PhoneForwarded}
        busy={busy}
        onClick={() => act({ appointment })}
        {...at(anchor.join)}
      >
        {t(busy ? 'joining' : 'rejoin')}
      </Button>
      {problem && (
        <Alert kind="error" title={t('notJoinedTitle')} live>
          {t('notJoinedAdvice')}
        </Alert>
      )}
      <SlowNote waits={busy} />
    </div>
  )
}
