import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { Alert } from '../../ui/alert.tsx'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Thread } from './thread.tsx'

/** One conversation: what was written and by whom, where it stands now, and the way to go on with it. */
export default function Conversation() {
  const { t } = useTranslation('messages')
  const { conversation = '' } = useParams()
  const justSent = useArrival('sent')
  return (
    <OnePage
      asked={useOne('messages.get', { conversation })}
      crumbs={{ above: [{ to: href('messages'), label: t('title') }] }}
      title={({ subject }) => subject}
      untitled={t('title')}
      loading={<Skeleton>{t('loadingOne')}</Skeleton>}
      failed={{ title: t('oneFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('messages'),
        all: t('allMessages'),
      }}
      meanwhile={
        justSent && (
          <Alert kind="ok" title={t('sentTitle')} live>
            {t('sentFound')}
          </Alert>
        )
      }
    >
      {(found) => <Thread key={conversation} found={found} />}
    </OnePage>
  )
}
