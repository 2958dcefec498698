import { Undo2, Users } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useSwitch } from '../../api/use-switch.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import styles from './acting-banner.module.css'
import { anchor } from './acts.ts'

type ActingBannerProps = {
  readonly acting: NonNullable<Reply<'session.get'>['actingFor']>
  /** Who has signed in. */
  readonly self: string
}

/** Says on every page whose matters are in hand, and leads back to one's own. */
export default function ActingBanner({ acting: { given, family }, self }: ActingBannerProps) {
  const { t } = useTranslation('frame')
  const { turnTo, busy, problem } = useSwitch()
  return (
    <section className={styles['banner']} aria-label={t('actingLabel')}>
      <p className={styles['who']}>
        <Users size="1.5rem" strokeWidth={1.75} aria-hidden />
        <span>
          {t('actingFor')} <strong>{`${given} ${family}`}</strong>
        </span>
      </p>
      <Button icon={Undo2} busy={busy} onClick={() => turnTo(self)} {...at(anchor.ownMatters)}>
        {t(busy ? 'switching' : 'ownMatters')}
      </Button>
      {problem && (
        <div className={styles['told']}>
          <Alert kind="error" title={t('switchFailedTitle')} live>
            {t('switchFailedAdvice', { name: `${given} ${family}` })}
          </Alert>
        </div>
      )}
      <SlowNote waits={busy} />
    </section>
  )
}
