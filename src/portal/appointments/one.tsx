import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { Alert } from '../../ui/alert.tsx'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Details } from './details.tsx'
import { useGoneWords } from './use-gone-words.ts'

/** One appointment: when, where and how, how one prepares, and what can be changed. */
export default function Appointment() {
  const { t } = useTranslation('appointments')
  const { appointment = '' } = useParams()
  const booked = useArrival('booked')
  return (
    <OnePage
      asked={useOne('appointments.get', { appointment })}
      crumbs={{ above: [{ to: href('appointments'), label: t('title') }] }}
      title={({ service }) => service.name}
      untitled={t('oneTitle')}
      loading={<Skeleton>{t('loadingOne')}</Skeleton>}
      failed={{ title: t('oneFailed'), advice: t('failedAdvice') }}
      gone={useGoneWords()}
      meanwhile={
        booked && (
          <Alert kind="ok" title={t('bookedTitle')} live>
            {t('bookedFound')}
          </Alert>
        )
      }
    >
      {(found) => <Details key={appointment} found={found} />}
    </OnePage>
  )
}
