import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { useAct } from '../../api/use-act.ts'
import { shortDay } from '../../lib/format-time.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Alert } from '../../ui/alert.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { ClosedNote } from './closed-note.tsx'
import styles from './conversation.module.css'
import { Post } from './post.tsx'
import { ReadFailed } from './read-failed.tsx'
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
  const reading = useReading(id, state)
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
      {reading.failed && <ReadFailed busy={reading.busy} onAgain={reading.again} />}
      <WhereNow found={found} />
      {closed ? (
        <ClosedNote found={found} />
      ) : (
        <ReplyForm
          found={found}
          // What comes after is the answer; asked in vain, the reply itself is not there yet.
          told={replied >= posts.length}
          onReplied={(count) => setReplied(count)}
        />
      )}
    </div>
  )
}

/** An answer counts as read when its conversation stands open. */
function useReading(conversation: string, state: Reply<'messages.get'>['state']) {
  const { act, busy, problem } = useAct('messages.read')
  const [failed, setFailed] = useState(false)
  const unread = state === 'answered'
  // Tried again, its words stay until it is done: the button that was pressed must not go.
  if (failed !== (unread && (failed || problem !== undefined))) setFailed(!failed)
  useEffect(() => {
    if (unread) act({ conversation })
  }, [act, conversation, unread])
  return { failed, busy, again: () => act({ conversation }) }
}
