import { CalendarClock, CalendarX } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAct } from '../../api/use-act.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { AppointmentCallback } from './callback.tsx'
import { CancelDialog } from './cancel-dialog.tsx'
import type { Found } from './found.ts'
import styles from './one.module.css'

/** Moving and cancelling, while that can be done here; afterwards the phone, and asking for a call. */
export function Changes({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const { unit, phone, open, changes } = found
  const late = !changes.open || fromIso(changes.until) <= now
  return (
    <Section title={t('changes')} look="plain">
      {late ? (
        <TooLate found={found} />
      ) : (
        <>
          <p className={styles['said']}>
            {t('changesUntil', {
              when: moment(changes.until, now, language),
              hours: changes.hours,
            })}
          </p>
          <InTime found={found} />
        </>
      )}
      {late && (
        <div className={styles['call']}>
          <p>
            {t('callUnit', { unit: unit.name, open })} <strong>{unbroken(phone)}</strong>
          </p>
          <AppointmentCallback found={found} />
        </div>
      )}
    </Section>
  )
}

function InTime({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { id } = found
  return (
    <div className={styles['actions']}>
      <Button
        icon={CalendarClock}
        onClick={() => void navigate(href('appointments.move', { appointment: id }))}
        {...at(anchor.move)}
      >
        {t('move')}
      </Button>
      <Button
        icon={CalendarX}
        aria-haspopup="dialog"
        onClick={() => setAsking(true)}
        {...at(anchor.cancel)}
      >
        {t('cancel')}
      </Button>
      {asking && <CancelDialog found={found} onClose={() => setAsking(false)} />}
    </div>
  )
}

/** The buttons still stand there, say why they do nothing, and the service says no to whoever presses them. */
function TooLate({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const why = useId()
  const move = useAct('appointments.move')
  const cancel = useAct('appointments.cancel')
  const { id, way, start, professional, changes } = found
  return (
    <>
      <div id={why} className={styles['late']}>
        <Alert
          key={move.attempt + cancel.attempt}
          kind="info"
          title={t('tooLateTitle')}
          live={move.attempt + cancel.attempt > 0}
        >
          {t('tooLateAdvice', { hours: changes.hours })}
        </Alert>
      </div>
      <div className={styles['actions']}>
        <Button
          unavailable
          aria-describedby={why}
          onRefused={() =>
            move.act({ appointment: id, way, start, professional: professional?.id ?? '' })
          }
          {...at(anchor.move)}
        >
          {t('move')}
        </Button>
        <Button
          unavailable
          aria-describedby={why}
          onRefused={() => cancel.act({ appointment: id, why: 'other' })}
          {...at(anchor.cancel)}
        >
          {t('cancel')}
        </Button>
      </div>
    </>
  )
}
