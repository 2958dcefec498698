import { useQuery } from '@tanstack/react-query'
import { CalendarX } from 'lucide-react'
import { useCallback, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { cancelOf } from '../../api/forms.ts'
import type { Input } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { draftQuery, useDraft } from '../../api/use-draft.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { useAlone } from '../../ui/use-alone.ts'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'
import { dayIn, timeSpan } from './words.ts'

type Why = Input<'appointments.cancel'>['why']

const whys = ['not-needed', 'cannot-come', 'ill', 'other'] as const satisfies readonly Why[]

type CancelDialogProps = {
  readonly found: Found
  readonly onClose: () => void
}

/** Asks why the appointment is cancelled, and whether. */
export function CancelDialog({ found, onClose }: CancelDialogProps) {
  const { t } = useTranslation('appointments')
  const place = useRef<HTMLDivElement>(null)
  useAlone(place)
  const draft = useQuery(draftQuery(cancelOf(found.id)))
  return (
    <div ref={place}>
      {draft.data || draft.isError ? (
        <Asked found={found} written={draft.data?.fields ?? {}} onClose={onClose} />
      ) : (
        <Dialog
          title={t('cancelAsk')}
          onClose={onClose}
          actions={<Button onClick={onClose}>{t('keep')}</Button>}
        >
          <Skeleton shape={['line', 'line']}>{t('loadingForm')}</Skeleton>
        </Dialog>
      )}
    </div>
  )
}

type AskedProps = CancelDialogProps & {
  readonly written: Readonly<Record<string, string>>
}

function Asked({ found, written, onClose }: AskedProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const { fields, change, save } = useDraft(cancelOf(found.id), written)
  const { act, busy, succeeded, problem } = useAct('appointments.cancel', onClose)
  const why = whys.find((one) => one === fields['why'])
  const locked = busy || succeeded
  // On the way there is no staying any more.
  const leave = useCallback(() => {
    if (!locked) onClose()
  }, [locked, onClose])
  const cancel = async () => {
    await save()
    act({ appointment: found.id, why: why ?? 'other' })
  }
  return (
    <Dialog
      title={t('cancelAsk')}
      onClose={leave}
      actions={
        <>
          <Button
            variant="primary"
            icon={CalendarX}
            busy={locked}
            onClick={() => void cancel()}
            {...at(anchor.confirmCancel)}
          >
            {t(locked ? 'cancelling' : 'cancel')}
          </Button>
          <Button unavailable={locked} onClick={leave}>
            {t('keep')}
          </Button>
        </>
      }
    >
      <p>
        <strong>
          {t('dayAndTime', {
            day: dayIn(found.start, now, language),
            time: timeSpan(found, language),
          })}
        </strong>
        {`, ${found.service.name}, ${found.unit.name}`}
      </p>
      <p>{t('cancelFrees')}</p>
      <RadioGroup
        legend={t('whyLegend')}
        hint={t('whyHint')}
        name="why"
        options={whys.map((value) => ({ value, label: t(`why_${value}`) }))}
        value={why}
        onChange={(value) => {
          if (!locked) change('why', value)
        }}
        anchor={anchor.why}
      />
      {problem && (
        <Alert kind="error" title={t('notCancelledTitle')} live>
          {t(problem.type === 'too-late' ? 'notCancelledLate' : 'notCancelledAdvice')}
        </Alert>
      )}
      <SlowNote waits={locked} />
    </Dialog>
  )
}
