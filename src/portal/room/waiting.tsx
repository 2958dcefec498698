import { LogOut } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime } from '../../lib/format-time.ts'
import type { OwnMedia } from '../../lib/media/use-media.ts'
import { at } from '../../lib/moves.ts'
import { fromIso, toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Button } from '../../ui/button.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { LevelMeter } from '../../ui/level-meter.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { CameraOffer } from './camera-offer.tsx'
import { ControlKey } from './control-key.tsx'
import type { Found } from './found.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { OwnPicture } from './own-picture.tsx'
import styles from './room.module.css'

type WaitingProps = {
  readonly found: Found
  readonly own: OwnMedia
}

/** The waiting room: that one has been announced, how long it usually takes, and what one does meanwhile. */
export function Waiting({ found, own }: WaitingProps) {
  const { t } = useTranslation('room')
  const language = useLanguage()
  const now = useNow()
  const [leaving, setLeaving] = useState(false)
  const { opened } = own
  return (
    <div className={styles['stack']}>
      <Alert kind="ok" title={t('told')}>
        {t('stay')}
      </Alert>
      <div className={styles['pair']}>
        <OwnPicture found={found} own={own} />
        <div className={styles['stack']}>
          <DefinitionList
            items={[
              { label: t('now'), value: clockTime(toIso(now), language) },
              ...(found.since === null
                ? []
                : [{ label: t('since'), value: clockTime(found.since, language) }]),
              { label: t('starts'), value: clockTime(found.start, language) },
              { label: t('with'), value: found.professional?.name ?? found.unit.name },
            ]}
          />
          {opened && (
            <LevelMeter
              label={t('level')}
              level={found.microphone ? opened.level : silent}
              words={{ heard: t('heard'), quiet: t('quiet') }}
            />
          )}
          <div className={styles['row']}>
            <ControlKey found={found} control="microphone" />
            <ControlKey found={found} control="camera" />
          </div>
          {found.camera && <CameraOffer own={own} />}
        </div>
      </div>
      <Late found={found} now={now} />
      <Section title={t('meanwhile')} look="small">
        <Bullets items={[t('meanwhilePlace'), t('meanwhileThings'), t('meanwhileReload')]} />
      </Section>
      <p>
        <Button
          icon={LogOut}
          aria-haspopup="dialog"
          onClick={() => setLeaving(true)}
          {...at(anchor.leave)}
        >
          {t('leaveWaiting')}
        </Button>
      </p>
      {leaving && <LeaveDialog found={found} onClose={() => setLeaving(false)} />}
    </div>
  )
}

const silent = () => 0

/** The time has come and nobody has: what is usual, and when one calls. A number is text: nothing is dialled. */
function Late({ found, now }: { found: Found; now: number }) {
  const { t } = useTranslation('room')
  const language = useLanguage()
  const { start, usualUntil, callFrom, unit } = found
  if (now < fromIso(start)) return null
  const call = now >= fromIso(callFrom)
  const past = now >= fromIso(usualUntil)
  return (
    <Alert kind="info" title={t(call ? 'callTitle' : past ? 'longTitle' : 'lateTitle')} live>
      {call
        ? t('callAdvice', { unit: unit.name, phone: unit.phone, open: unit.open })
        : t(past ? 'longAdvice' : 'lateAdvice', {
            usual: clockTime(usualUntil, language),
            call: clockTime(callFrom, language),
          })}
    </Alert>
  )
}
