import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { moment, shortDay } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { BackLink } from '../../ui/back-link.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { StatusSteps } from '../../ui/status-steps.tsx'
import styles from './conversation.module.css'

/** One conversation: what was written and by whom, and where it stands now. */
export default function Conversation() {
  const { t } = useTranslation('messages')
  const { conversation = '' } = useParams()
  const asked = useQuery(query('messages.get', { conversation }))
  const { error } = asked
  return (
    <>
      <BackLink to={href('messages')}>{t('allMessages')}</BackLink>
      {error instanceof ProblemError && error.problem.type === 'not-found' ? (
        <Missing />
      ) : (
        <>
          <PageHeading>{asked.data?.subject ?? t('title')}</PageHeading>
          <Part
            asked={asked}
            loading={<Skeleton>{t('loadingOne')}</Skeleton>}
            failed={{ title: t('oneFailed'), advice: t('failedAdvice'), retry: t('retry') }}
          >
            {(found) => <Thread key={conversation} {...found} />}
          </Part>
        </>
      )}
    </>
  )
}

function Missing() {
  const { t } = useTranslation('messages')
  return (
    <>
      <PageHeading>{t('missingTitle')}</PageHeading>
      <Empty
        icon={SearchX}
        title={t('missingFact')}
        action={<ButtonLink to={href('messages')}>{t('allMessages')}</ButtonLink>}
      >
        {t('missingAdvice')}
      </Empty>
    </>
  )
}

function Thread({ id, unit, topic, state, answerBy, posts }: Reply<'messages.get'>) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  const justSent = useArrival('sent')
  useReading(id, state)
  const sent = posts.findLast(({ by }) => by.client)
  const answer = posts.findLast(({ by }) => !by.client)
  const answered = state !== 'sent' && answer !== undefined
  return (
    <div className={styles['stack']}>
      {justSent && state === 'sent' && (
        <Alert kind="ok" title={t('sentTitle')} live>
          {t('sentAdvice', { day: shortDay(answerBy, language) })}
        </Alert>
      )}
      <DefinitionList
        items={[
          { label: t('recipient'), value: <strong>{unit.name}</strong> },
          { label: t('topic'), value: topic.name },
        ]}
      />
      <ol className={styles['posts']}>
        {posts.map(({ id: post, by, at, text }) => (
          <li key={post} className={styles[by.client ? 'own' : 'theirs']}>
            <p className={styles['by']}>
              <strong>{by.client ? t('you') : by.name}</strong>
              {`${by.role === null ? '' : `, ${by.role}`}, ${moment(at, now, language)}`}
            </p>
            <p className={styles['text']}>{text}</p>
          </li>
        ))}
      </ol>
      <section aria-labelledby="conversation-state">
        <h2 id="conversation-state" className={styles['title']}>
          {t('whereNow')}
        </h2>
        <StatusSteps
          labelledBy="conversation-state"
          steps={[
            {
              state: 'done',
              label: t('stepSent'),
              detail: sent && moment(sent.at, now, language),
            },
            {
              state: answered ? 'done' : 'waiting',
              label: t('stepAnswered'),
              detail: answered
                ? moment(answer.at, now, language)
                : t('answerBy', { day: shortDay(answerBy, language) }),
            },
          ]}
        />
      </section>
    </div>
  )
}

/** An answer counts as read when its conversation stands open. */
function useReading(conversation: string, state: Reply<'messages.get'>['state']): void {
  const { act } = useAct('messages.read')
  useEffect(() => {
    if (state === 'answered') act({ conversation })
  }, [act, conversation, state])
}
