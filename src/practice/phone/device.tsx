import { X } from 'lucide-react'
import { type Ref, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { anchor } from './acts.ts'
import { CallList } from './call-list.tsx'
import { Call } from './call.tsx'
import styles from './device.module.css'
import { Inbox } from './inbox.tsx'
import { Incoming } from './incoming.tsx'
import type { Notice } from './use-arrivals.ts'

type DeviceProps = {
  readonly ref: Ref<HTMLElement>
  /** Whom one is calling just now. */
  readonly calling: string | undefined
  /** Who calls just now, or has been answered and not hung up. */
  readonly incoming: string | undefined
  readonly unseen: readonly Notice[]
  readonly onDial: (to: string) => void
  readonly onHangUp: () => void
  readonly onClose: () => void
}

/** The phone in the hand: what has arrived and whom one can call, or the call. */
export default function Device({
  ref,
  calling,
  incoming,
  unseen,
  onDial,
  onHangUp,
  onClose,
}: DeviceProps) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { rehearsal } = usePractice()
  const { own } = rehearsal.world()
  const title = useId()
  const now = toIso(useNow())

  const dial = (to: string) => {
    rehearsal.call(to)
    onDial(to)
  }

  return (
    <section ref={ref} className={styles['device']} aria-labelledby={title}>
      <div className={styles['status']}>
        <time dateTime={now}>{clockTime(now, language)}</time>
        <span className={styles['speaker']} />
        <strong className={styles['mark']}>{t('mark')}</strong>
      </div>
      <div className={styles['screen']}>
        <div className={styles['head']}>
          <h2 id={title} tabIndex={-1} className={styles['title']}>
            {t('phone')}
          </h2>
          <Button variant="quiet" icon={X} onClick={onClose} {...at(anchor.close)}>
            {t('close')}
          </Button>
          <p className={styles['owner']}>
            {own.given} {own.family}, <span className={styles['number']}>{own.phone}</span>
          </p>
        </div>
        <p className={styles['picture']}>
          {t(calling === undefined && incoming === undefined ? 'phonePicture' : 'phoneNobody')}
        </p>
        {incoming !== undefined ? (
          <Incoming by={incoming} onHangUp={onHangUp} />
        ) : calling === undefined ? (
          <div className={styles['start']}>
            <Inbox unseen={unseen} />
            <CallList onDial={dial} />
          </div>
        ) : (
          <Call key={calling} to={calling} onHangUp={onHangUp} />
        )}
      </div>
    </section>
  )
}
