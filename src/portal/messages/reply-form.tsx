import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { replyTo } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { useAct, useEarlier } from '../../api/use-act.ts'
import { shortDay } from '../../lib/format-time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import styles from './conversation.module.css'
import { FormPart } from './form-part.tsx'
import { MessageForm } from './message-form.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'

type ReplyFormProps = {
  readonly found: Reply<'messages.get'>
  /** A reply has just been sent. */
  readonly told: boolean
  /** Called with the number of messages that there are now. */
  readonly onReplied: (posts: number) => void
}

/** The client's next message in a conversation. */
export function ReplyForm({ found: { id, answerBy, posts }, told, onReplied }: ReplyFormProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const [round, setRound] = useState(0)
  const earlier = useEarlier('messages.reply', { conversation: id })
  return (
    <Section title={t('replyTitle')} look="plain">
      {told && (
        <div className={styles['told']}>
          <Note kind="ok" title={t('repliedTitle')}>
            {t('sentAdvice', { day: shortDay(answerBy, language) })}
          </Note>
        </div>
      )}
      <FormPart form={replyTo(id)} earlier={told ? undefined : earlier}>
        {(recipients, draft) => (
          <Form
            // Sent, it begins anew.
            key={round}
            conversation={id}
            recipients={recipients}
            draft={draft}
            advised={told}
            onReplied={() => {
              setRound(round + 1)
              onReplied(posts.length + 1)
            }}
          />
        )}
      </FormPart>
    </Section>
  )
}

type FormProps = {
  readonly conversation: string
  readonly recipients: Reply<'recipients.list'>
  readonly draft: Reply<'drafts.get'>
  readonly advised: boolean
  readonly onReplied: () => void
}

function Form({ conversation, recipients, draft, advised, onReplied }: FormProps) {
  const { t } = useTranslation('messages')
  const { act, ...sending } = useAct('messages.reply', onReplied)
  return (
    <MessageForm
      form={replyTo(conversation)}
      draft={draft}
      limits={recipients}
      sending={{
        ...sending,
        act: ({ text = '' }, notUrgent) =>
          act({ conversation, text, ...(notUrgent && { notUrgent }) }),
      }}
      sendLabel={t('sendReply')}
      textLabel={t('reply')}
      textHint={t('replyHint')}
      advised={advised}
    />
  )
}
