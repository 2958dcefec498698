import { useQuery } from '@tanstack/react-query'
import { PhoneCall } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { useFaults } from '../../api/use-faults.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { CallbackForm } from '../../ui/callback-form.tsx'
import { Note } from '../../ui/note.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import type { Found } from './found.ts'

/** Asking the unit to call, when the appointment can no longer be changed here. */
export function Callback({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const [open, setOpen] = useState(false)
  const [by, setBy] = useState<string>()
  // The form goes as soon as it is known that one has asked: its answer is heard here.
  const asking = useAct(
    'callback.ask',
    useCallback((reply: { readonly by: string }) => setBy(reply.by), []),
  )
  const account = useQuery({ ...query('account.get', {}), enabled: open })
  if (by !== undefined)
    return (
      <Note kind="ok" title={t('callbackAskedTitle')}>
        {t('callbackBy', { unit: found.unit.name, when: moment(by, now, language) })}
      </Note>
    )
  if (found.callbackAsked)
    return (
      <Alert kind="info" title={t('callbackAskedTitle')}>
        {t('callbackWaits', { unit: found.unit.name })}
      </Alert>
    )
  return (
    <>
      <Button
        icon={PhoneCall}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        {...at(anchor.callback)}
      >
        {t('callback')}
      </Button>
      {open && (
        <Part
          asked={account}
          loading={<Skeleton shape={['line', 'line']}>{t('loadingForm')}</Skeleton>}
          failed={{ title: t('formFailed'), advice: t('callbackFailed') }}
        >
          {({ contact }) => <Form found={found} known={contact.phone} asking={asking} />}
        </Part>
      )}
    </>
  )
}

type FormProps = {
  readonly found: Found
  readonly known: string
  readonly asking: ReturnType<typeof useAct<'callback.ask'>>
}

function Form({ found, known, asking }: FormProps) {
  const { t } = useTranslation('appointments')
  const [phone, setPhone] = useState(known)
  const { act, busy, problem } = asking
  const { faults, mend } = useFaults(problem)
  const fault = faults['phone']
  return (
    <CallbackForm
      words={{
        phone: t('callbackPhone'),
        hint: t('callbackHint'),
        ask: t('askCallback'),
        asking: t('sending'),
        failedTitle: t('callbackNotAsked'),
        failedAdvice: t('callbackFailed'),
      }}
      phone={phone}
      onPhone={(value) => {
        mend('phone')
        setPhone(value)
      }}
      error={
        fault &&
        t(fault === 'required' ? 'phoneMissing' : fault === 'real' ? 'phoneReal' : 'phoneMalformed')
      }
      busy={busy}
      failed={problem !== undefined && problem.type !== 'invalid'}
      onAsk={() => act({ unit: found.unit.id, phone, appointment: found.id })}
      fieldMarks={at(anchor.callbackPhone)}
      buttonMarks={at(anchor.askCallback)}
    />
  )
}
