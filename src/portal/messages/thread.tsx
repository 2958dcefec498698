import { MailOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useReading } from '../../api/use-reading.ts'
import { shortDay } from '../../lib/format-time.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Alert } from '../../ui/alert.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ReadFailed } from '../../ui/read-failed.tsx'
import { ClosedNote } from './closed-note.tsx'
import styles from './conversation.module.css'
import { Post } from './post.tsx'
import { ReplyForm } from './reply-form.tsx'
import { WhereNow } from './where-now.tsx'

type ThreadProps = {
  readonly found: Reply<'messages.get'>
}

/** What stands on the page of a conversation. */
export function Thread({ found }: ThreadProps) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const justSent = useArrival('sent')
  // The post after which the reply was sent: the news of it goes when something new has come.
  const [replied, setReplied] = useState(0)
  const { id, unit, contact, topic, state, answerBy, closed, posts } = found
  const reading = useReading('messages.read', { conversation: id }, state === 'answered')
  return (
    <div className={styles['stack']}>
      {justSent && posts.length === 1 && state === 'sent' && (
        <Alert kind="ok" title={t('sentTitle')} live>
          {t('sentAdvice', { day: shortDay(answerBy, language) })}
        </Alert>
      )}
      <DefinitionList
        items={[
          {
            label: t('recipient'),
            value: (
              <>
                <strong>{contact?.name ?? unit.name}</strong>
                {contact && `, ${unit.name}`}
              </>
            ),
          },
          { label: t('topic'), value: topic.name },
        ]}
      />
      <ol className={styles['posts']}>
        {posts.map((post) => (
          <Post key={post.id} post={post} />
        ))}
      </ol>
      {reading.failed && (
        <ReadFailed
          icon={MailOpen}
          title={t('readFailedTitle')}
          advice={t('readFailedAdvice')}
          again={t('markRead')}
          busy={reading.busy}
          onAgain={reading.again}
        />
      )}
      <WhereNow found={found} />
      {closed ? (
        <ClosedNote found={found} />
      ) : (
        <div className={styles['reply']}>
          <ReplyForm
            found={found}
            // What comes after is the answer; asked in vain, the reply itself is not there yet.
            told={replied >= posts.length}
            onReplied={(count) => setReplied(count)}
          />
        </div>
      )}
    </div>
  )
}
