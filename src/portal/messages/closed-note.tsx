import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { replyTo } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { messageTo } from '../../lib/message-link.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Part } from '../../ui/part.tsx'
import styles from './conversation.module.css'
import { Unsent } from './unsent.tsx'

type ClosedNoteProps = {
  readonly found: Reply<'messages.get'>
}

/** In the place of a reply, when the conversation has ended: how to go on, and what was written and not sent. */
export function ClosedNote({ found: { id, unit, contact, phone } }: ClosedNoteProps) {
  const { t } = useTranslation('messages')
  const form = replyTo(id)
  const draft = useQuery(draftQuery(form))
  return (
    <div className={styles['ending']}>
      <Alert kind="info" title={t('closedTitle')}>
        {t('closedAdvice', { unit: unit.name, phone })}
        <span className={styles['onward']}>
          <ButtonLink to={messageTo(contact?.id ?? unit.id)}>{t('writeNew')}</ButtonLink>
        </span>
      </Alert>
      <Part
        asked={draft}
        // Mostly there is none.
        loading={null}
        failed={{ title: t('unsentFailed'), advice: t('failedAdvice') }}
      >
        {(written) => <Unsent form={form} draft={written} />}
      </Part>
    </div>
  )
}
