import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { chosen } from '../../lib/media/chosen.ts'
import { useMedia } from '../../lib/media/use-media.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { After } from './after.tsx'
import { Call } from './call.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Waiting } from './waiting.tsx'

/** The room of a remote visit: the waiting room, the call, and what comes after it. */
export default function Room() {
  const { t } = useTranslation('room')
  const { appointment = '' } = useParams()
  const asked = useOne('visits.get', { appointment })
  const own = useMedia()
  const { open, close } = own
  const { state } = asked.data ?? {}
  const inside = state === 'waiting' || state === 'on' || state === 'lost'

  // What was chosen in the device check goes on here, and ends with the visit.
  useEffect(() => {
    if (inside) void open(chosen().mode ?? 'drawn')
    else close()
  }, [inside, open, close])

  if (asked.data && (state === 'on' || state === 'lost'))
    return <Call key={appointment} found={asked.data} own={own} />
  const over = state === 'left' || state === 'ended'
  return (
    <OnePage
      asked={asked}
      crumbs={{
        above: [
          { to: href('appointments'), label: t('appointments') },
          { to: href('visit', { appointment }), label: t('visit') },
        ],
      }}
      title={() => t(over ? 'afterTitle' : 'title')}
      untitled={t('title')}
      loading={<Skeleton shape={['line', 'block']}>{t('loading')}</Skeleton>}
      failed={{ title: t('failed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('appointments'),
        all: t('allAppointments'),
      }}
    >
      {(found) => {
        if (found.state === 'waiting') return <Waiting found={found} own={own} />
        return over ? <After found={found} /> : <Elsewhere found={found} />
      }}
    </OnePage>
  )
}
