import { PhoneOff } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { useAlone } from '../../ui/use-alone.ts'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'

type LeaveDialogProps = {
  readonly found: Found
  readonly onClose: () => void
}

/** Asks whether to leave the waiting room, or the call. */
export function LeaveDialog({ found: { appointment, state }, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('room')
  const place = useRef<HTMLDivElement>(null)
  useAlone(place)
  const { act, busy, succeeded, problem } = useAct('visits.leave', onClose)
  const waiting = state === 'waiting'
  const leaving = busy || succeeded
  // On the way out there is no staying any more.
  const stay = useCallback(() => {
    if (!leaving) onClose()
  }, [leaving, onClose])
  return (
    <div ref={place}>
      <Dialog
        title={t(waiting ? 'leaveWaitingAsk' : 'leaveAsk')}
        onClose={stay}
        actions={
          <>
            <Button
              variant="primary"
              icon={PhoneOff}
              busy={leaving}
              onClick={() => act({ appointment })}
              {...at(anchor.confirmLeave)}
            >
              {t(leaving ? 'leaving' : waiting ? 'leaveWaiting' : 'leave')}
            </Button>
            <Button unavailable={leaving} onClick={stay}>
              {t(waiting ? 'stayWaiting' : 'stayOn')}
            </Button>
          </>
        }
      >
        <p>{t(waiting ? 'leaveWaitingWhy' : 'leaveWhy')}</p>
        {problem && (
          <Alert kind="error" title={t('notLeftTitle')} live>
            {t('notLeftAdvice')}
          </Alert>
        )}
        <SlowNote waits={leaving} />
      </Dialog>
    </div>
  )
}
