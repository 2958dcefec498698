import { LogOut } from 'lucide-react'
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

type LeaveDialogProps = {
  readonly chat: string
  /** Nobody has come yet: it is the queue that one leaves. */
  readonly waiting: boolean
  readonly onClose: () => void
}

/** Asks whether to end the chat, or to leave the queue. */
export function LeaveDialog({ chat, waiting, onClose }: LeaveDialogProps) {
  const { t } = useTranslation('chat')
  const place = useRef<HTMLDivElement>(null)
  useAlone(place)
  const { act, busy, succeeded, problem } = useAct('chats.leave', onClose)
  const leaving = busy || succeeded
  // On the way out there is no staying any more.
  const stay = useCallback(() => {
    if (!leaving) onClose()
  }, [leaving, onClose])
  return (
    <div ref={place}>
      <Dialog
        title={t(waiting ? 'leaveQueueAsk' : 'leaveAsk')}
        onClose={stay}
        actions={
          <>
            <Button
              variant="primary"
              icon={LogOut}
              busy={leaving}
              onClick={() => act({ chat })}
              {...at(anchor.confirmLeave)}
            >
              {t(leaving ? 'leaving' : waiting ? 'leaveQueue' : 'leave')}
            </Button>
            <Button unavailable={leaving} onClick={stay}>
              {t(waiting ? 'stayInQueue' : 'stay')}
            </Button>
          </>
        }
      >
        <p>{t(waiting ? 'leaveQueueWhy' : 'leaveWhy')}</p>
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
