import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input, Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './consents.module.css'

type ConsentsProps = {
  readonly given: Reply<'account.get'>['consents']
}

/** What the client has agreed to. Each choice holds as soon as it is made. */
export function Consents({ given }: ConsentsProps) {
  const { t } = useTranslation('account')
  return (
    <div className={styles['consents']}>
      <p className={styles['hint']}>{t('consentsHint')}</p>
      <Consent
        consent="sharing"
        given={given.sharing}
        label={t('sharing')}
        hint={`${t('sharingMeans')} ${t('termsNot')}`}
      />
      <Consent
        consent="messaging"
        given={given.messaging}
        label={t('messaging')}
        hint={t('messagingMeans')}
      />
      {/* Whoever sees this page has accepted them: the service is not open before that. */}
      <p className={styles['accepted']}>
        <CircleCheck size="1.5rem" strokeWidth={1.75} aria-hidden />
        <span>{t('termsAccepted')}</span>
      </p>
    </div>
  )
}

type ConsentProps = {
  readonly consent: Input<'consents.change'>['consent']
  readonly given: boolean
  readonly label: string
  readonly hint: string
}

function Consent({ consent, given, label, hint }: ConsentProps) {
  const { t } = useTranslation('account')
  const [wanted, setWanted] = useState(given)
  const [told, setTold] = useState(false)
  const { act, busy, problem } = useAct('consents.change', () => setTold(true))

  const change = (next: boolean) => {
    if (busy) return
    setTold(false)
    setWanted(next)
    act({ consent, given: next })
  }

  return (
    <div className={styles['consent']}>
      <Checkbox
        label={label}
        hint={hint}
        // What was not saved is not shown as if it were.
        checked={busy ? wanted : given}
        onChange={change}
        aria-disabled={busy || undefined}
        {...at(anchor.consent, consent)}
      />
      {busy && <p className={styles['hint']}>{t('saving')}</p>}
      <SlowNote waits={busy} />
      {problem && (
        <Alert kind="error" title={t('consentFailedTitle')} live>
          {t('consentFailedAdvice')}
        </Alert>
      )}
      {told && (
        <Alert kind="ok" title={t('consentSaved')} live>
          {t(`told_${consent}_${given ? 'on' : 'off'}`)}
        </Alert>
      )}
    </div>
  )
}
