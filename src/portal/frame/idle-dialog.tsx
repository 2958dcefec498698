import { LogOut, TimerReset } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'

type IdleDialogProps = {
  /** In how many minutes the session ends. */
  readonly minutes: number
}

/** Asks whether one is still there, before the session ends by itself. Escape says yes: nothing is lost by it. */
export default function IdleDialog({ minutes }: IdleDialogProps) {
  const { t } = useTranslation('sign-in')
  const keeping = useAct('session.keep')
  const leaving = useAct('session.close')
  const { act: keep } = keeping
  const stay = useCallback(() => keep({}), [keep])
  const busy = keeping.busy || leaving.busy || leaving.succeeded
  const problem = keeping.problem ?? leaving.problem
  return (
    <Dialog
      title={t('idleTitle')}
      onClose={stay}
      actions={
        <>
          <Button
            variant="primary"
            icon={TimerReset}
            busy={keeping.busy}
            onClick={stay}
            {...at(anchor.keep)}
          >
            {t('idleKeep')}
          </Button>
          <Button icon={LogOut} busy={leaving.busy} onClick={() => leaving.act({})}>
            {t('idleLeave')}
          </Button>
        </>
      }
    >
      <p>{t('idleWhy', { count: minutes })}</p>
      <p>{t('idleKept')}</p>
      {problem && (
        <Alert kind="error" title={t('idleFailedTitle')} live>
          {t('idleFailedAdvice')}
        </Alert>
      )}
      <SlowNote waits={busy} />
    </Dialog>
  )
}
