import { useQuery } from '@tanstack/react-query'
import { LogOut } from 'lucide-react'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'

type SignOutDialogProps = {
  /** The client is past the terms, so there can be drafts. */
  readonly past: boolean
  readonly onClose: () => void
}

/** Asks whether to sign out, and tells what becomes of what was written. */
export default function SignOutDialog({ past, onClose }: SignOutDialogProps) {
  const { t } = useTranslation('frame')
  const drafts = useQuery({ ...query('drafts.list', {}), enabled: past })
  const kept = drafts.data?.filter(({ form }) => form.startsWith('messages.')).length ?? 0
  const { act, busy, succeeded, problem } = useAct('session.close')
  const leaving = busy || succeeded
  // On the way out there is no staying any more.
  const leave = useCallback(() => {
    if (!leaving) onClose()
  }, [leaving, onClose])
  return (
    <Dialog
      title={t('signOutAsk')}
      onClose={leave}
      actions={
        <>
          <Button
            variant="primary"
            icon={LogOut}
            busy={leaving}
            onClick={() => act({})}
            {...at(anchor.confirmSignOut)}
          >
            {leaving ? t('signingOut') : t('signOut')}
          </Button>
          <Button unavailable={leaving} onClick={onClose}>
            {t('stay')}
          </Button>
        </>
      }
    >
      <p>{t('signOutWhy')}</p>
      {kept > 0 && (
        <Alert kind="info" title={t('draftKept', { count: kept })} live>
          {t('draftStays', { count: kept })}
        </Alert>
      )}
      {drafts.isError && kept === 0 && (
        <Alert kind="info" title={t('draftsUnknown')} live>
          {t('draftsUnknownKept')}
        </Alert>
      )}
      {problem && (
        <Alert kind="error" title={t('signOutFailedTitle')} live>
          {t('signOutFailedAdvice')}
        </Alert>
      )}
      <SlowNote waits={leaving} />
    </Dialog>
  )
}
