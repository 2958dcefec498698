import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { Alert } from '../../ui/alert.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useLong } from '../../ui/use-long.ts'
import styles from './conversation.module.css'
import { Thread } from './thread.tsx'

/** One conversation: what was written and by whom, where it stands now, and the way to go on with it. */
export default function Conversation() {
  const { t } = useTranslation('messages')
  const { conversation = '' } = useParams()
  const asked = useQuery(query('messages.get', { conversation }))
  const { error } = asked
  const justSent = useArrival('sent')
  // The conversation tells it by itself, unless it is long in coming.
  const long = useLong(asked.data === undefined, 800)
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const title = missing ? t('missingTitle') : (asked.data?.subject ?? t('title'))
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          { to: href('home'), label: t('crumbHome') },
          { to: href('messages'), label: t('title') },
        ]}
        current={title}
      />
      <PageHeading>{title}</PageHeading>
      {justSent && asked.data === undefined && (long || asked.isError) && (
        <div className={styles['told']}>
          <Alert kind="ok" title={t('sentTitle')} live>
            {t('sentFound')}
          </Alert>
        </div>
      )}
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('messages')}>{t('allMessages')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loadingOne')}</Skeleton>}
          failed={{ title: t('oneFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <Thread key={conversation} found={found} />}
        </Part>
      )}
    </>
  )
}
