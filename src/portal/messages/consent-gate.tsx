import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './form.module.css'

type ConsentGateProps = {
  readonly onAgree: () => void
  readonly busy: boolean
  readonly failed: boolean
}

/** Before the first message: what it means to handle matters by messages, and the agreement to it. */
export function ConsentGate({ onAgree, busy, failed }: ConsentGateProps) {
  const { t } = useTranslation('messages')
  return (
    <section className={styles['gate']} aria-labelledby="messages-consent">
      <h2 id="messages-consent" className={styles['title']}>
        {t('consentTitle')}
      </h2>
      <Bullets items={[t('consentReaders'), t('consentRecords'), t('consentWithdraw')]} />
      {failed && (
        <Alert kind="error" title={t('consentFailedTitle')} live>
          {t('consentFailedAdvice')}
        </Alert>
      )}
      <FormActions>
        <Button variant="primary" size="large" busy={busy} onClick={onAgree} {...at(anchor.agree)}>
          {busy ? t('agreeing') : t('agree')}
        </Button>
        <ButtonLink to={href('messages')} variant="quiet" size="large">
          {t('notNow')}
        </ButtonLink>
      </FormActions>
      <SlowNote waits={busy} />
    </section>
  )
}
