import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { newMessage } from '../../api/forms.ts'
import type { Reply } from '../../api/operations.ts'
import { useAct, useEarlier } from '../../api/use-act.ts'
import { recipientParameter } from '../../lib/message-link.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { FormPart } from './form-part.tsx'
import styles from './form.module.css'
import { MessageForm } from './message-form.tsx'
import { RecipientFields, recipientFaults } from './recipient-fields.tsx'

/** Writing a new message. What is written is kept as a draft until it is sent. */
export default function NewMessage() {
  const { t } = useTranslation('messages')
  const earlier = useEarlier('messages.send', {})
  return (
    <>
      <Breadcrumbs
        above={[{ to: href('messages'), label: t('title') }]}
        current={t('newMessage')}
      />
      <PageHeading>{t('newMessage')}</PageHeading>
      <FormPart form={newMessage} earlier={earlier}>
        {(recipients, draft) => <Form recipients={recipients} draft={draft} />}
      </FormPart>
    </>
  )
}

type FormProps = {
  readonly recipients: Reply<'recipients.list'>
  readonly draft: Reply<'drafts.get'>
}

function Form({ recipients, draft }: FormProps) {
  const { t } = useTranslation('messages')
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const asked = search.get(recipientParameter)
  const linked = [...recipients.contacts, ...recipients.units].find(({ id }) => id === asked)
  const { act, ...sending } = useAct('messages.send', ({ conversation }) => {
    void navigate(href('messages.one', { conversation }), { state: { sent: true } })
  })
  return (
    <div className={styles['page']}>
      {asked !== null && !linked && (
        <Alert kind="error" title={t('linkUnknownTitle')} live>
          {t('linkUnknownAdvice')}
        </Alert>
      )}
      <MessageForm
        form={newMessage}
        draft={draft}
        limits={recipients}
        sending={{
          ...sending,
          act: ({ recipient = '', topic = '', text = '' }, notUrgent) =>
            act({ recipient, topic, text, ...(notUrgent && { notUrgent }) }),
        }}
        sendLabel={t('sendMessage')}
        textLabel={t('text')}
        textHint={t('textHint')}
        {...(linked && { start: { recipient: linked.id } })}
        wrong={(faults) => recipientFaults(faults, t)}
        cancel={
          <ButtonLink to={href('messages')} variant="quiet" size="large">
            {t('cancel')}
          </ButtonLink>
        }
      >
        {(writing) => <RecipientFields recipients={recipients} writing={writing} />}
      </MessageForm>
    </div>
  )
}
