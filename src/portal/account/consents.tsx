import { CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Input, Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { anchor } from './acts.ts'
import { ChoiceAtOnce } from './choice-at-once.tsx'
import styles from './choices.module.css'

type ConsentsProps = {
  readonly given: Reply<'account.get'>['consents']
}

/** What the client has agreed to. Each choice holds as soon as it is made. */
export function Consents({ given }: ConsentsProps) {
  const { t } = useTranslation('account')
  return (
    <div className={styles['choices']}>
      <p className={styles['hint']}>{t('choicesHint')}</p>
      <Consent
        consent="sharing"
        given={given.sharing}
        hint={`${t('sharingMeans')} ${t('termsNot')}`}
      />
      <Consent consent="messaging" given={given.messaging} hint={t('messagingMeans')} />
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
  readonly hint: string
}

function Consent({ consent, given, hint }: ConsentProps) {
  const { t } = useTranslation('account')
  return (
    <ChoiceAtOnce
      operation="consents.change"
      input={(next) => ({ consent, given: next })}
      on={given}
      label={t(consent)}
      hint={hint}
      told={t(`told_${consent}_${given ? 'on' : 'off'}`)}
      mark={at(anchor.consent, consent)}
    />
  )
}
