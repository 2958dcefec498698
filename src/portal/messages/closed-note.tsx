import { useQuery } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { replyTo } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { draftQuery } from '../../api/use-draft.ts'
import { at } from '../../lib/moves.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor } from './acts.ts'
import styles from './conversation.module.css'
import { messageTo } from './recipient-link.ts'

type ClosedNoteProps = {
  readonly found: Reply<'messages.get'>
}

/** In the place of a reply, when the conversation has ended: how to go on, and what was written and not sent. */
export function ClosedNote({ found: { id, unit, contact, phone } }: ClosedNoteProps) {
  const { t } = useTranslation('messages')
  const form = replyTo(id)
  const draft = useQuery(draftQuery(form))
  const { act, busy } = useAct('drafts.discard')
  const text = draft.data?.fields['text']?.trim() ?? ''
  return (
    <div className={styles['ending']}>
      <Alert kind="info" title={t('closedTitle')}>
        {t('closedAdvice', { unit: unit.name, phone })}
        <span className={styles['onward']}>
          <ButtonLink to={messageTo(contact?.id ?? unit.id)}>{t('writeNew')}</ButtonLink>
        </span>
      </Alert>
      {(text !== '' || (draft.data?.files.length ?? 0) > 0) && (
        <section aria-labelledby="conversation-unsent">
          <h2 id="conversation-unsent" className={styles['title']}>
            {t('unsentTitle')}
          </h2>
          <p className={styles['unsent']}>{text}</p>
          <Button icon={Trash2} busy={busy} onClick={() => act({ form })} {...at(anchor.discard)}>
            {t('discard')}
          </Button>
        </section>
      )}
    </div>
  )
}
