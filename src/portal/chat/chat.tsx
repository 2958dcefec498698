import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Desk } from './desk.tsx'

/** A service with which one can chat: its queue, the chat that goes on, and those that have ended. */
export default function Chat() {
  const { t } = useTranslation('chat')
  const { chat = '' } = useParams()
  const asked = useOne('chats.get', { chat })
  return (
    <OnePage
      asked={asked}
      crumbs={{ above: [{ to: href('services'), label: t('services') }] }}
      title={({ name }) => name}
      untitled={t('title')}
      lead={asked.data?.about}
      loading={<Skeleton shape={['line', 'line', 'block']}>{t('loading')}</Skeleton>}
      failed={{ title: t('failed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('services'),
        all: t('allServices'),
      }}
    >
      {(found) => <Desk key={chat} found={found} />}
    </OnePage>
  )
}
