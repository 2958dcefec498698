import { useQuery } from '@tanstack/react-query'
import { PhoneCall } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
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
import styles from './unit.module.css'

type Unit = Reply<'units.list'>[number]

/** Asking a unit to call. */
export function Callback({ unit }: { unit: Unit }) {
  const { t } = useTranslation('services')
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
        {t('callbackBy', { unit: unit.name, when: moment(by, now, language) })}
      </Note>
    )
  if (unit.callbackBy !== null)
    return (
      <Alert kind="info" title={t('callbackAskedTitle')}>
        {t('callbackBy', { unit: unit.name, when: moment(unit.callbackBy, now, language) })}
      </Alert>
    )
  return (
    <>
      <Button
        icon={PhoneCall}
        aria-expanded={open}
        aria-label={`${t('callback')}: ${unit.name}`}
        onClick={() => setOpen(!open)}
        {...at(anchor.callback, unit.id)}
      >
        {t('callback')}
      </Button>
      {open && (
        <div className={styles['form']}>
          <Part
            asked={account}
            loading={<Skeleton shape={['line', 'line']}>{t('loadingForm')}</Skeleton>}
            failed={{ title: t('formFailed'), advice: t('callbackFailed') }}
          >
            {({ contact }) => <Form unit={unit} known={contact.phone} asking={asking} />}
          </Part>
        </div>
      )}
    </>
  )
}

type FormProps = {
  readonly unit: Unit
  readonly known: string
  readonly asking: ReturnType<typeof useAct<'callback.ask'>>
}

const faultKeys = { required: 'phoneMissing', real: 'phoneReal' } as const

function Form({ unit, known, asking }: FormProps) {
  const { t } = useTranslation('services')
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
        asking: t('asking'),
        failedTitle: t('callbackNotAsked'),
        failedAdvice: t('callbackFailed'),
      }}
      phone={phone}
      onPhone={(value) => {
        mend('phone')
        setPhone(value)
      }}
      error={
        fault && t(fault === 'required' || fault === 'real' ? faultKeys[fault] : 'phoneMalformed')
      }
      busy={busy}
      failed={problem !== undefined && problem.type !== 'invalid'}
      onAsk={() => act({ unit: unit.id, phone })}
      fieldMarks={at(anchor.callbackPhone, unit.id)}
      buttonMarks={at(anchor.askCallback, unit.id)}
    />
  )
}
