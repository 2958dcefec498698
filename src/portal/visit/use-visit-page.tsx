import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { Skeleton } from '../../ui/skeleton.tsx'

/** What the pages of a visit have in common: what they ask for, and what they say until it has come. */
export function useVisitPage() {
  const { t } = useTranslation('visit')
  const { appointment = '' } = useParams()
  const asked = useOne('visits.get', { appointment })
  const above = [
    { to: href('appointments'), label: t('appointments') },
    {
      to: href('appointments.one', { appointment }),
      label: asked.data?.service.name ?? t('appointment'),
    },
  ]
  return {
    appointment,
    above,
    page: {
      asked,
      loading: <Skeleton shape={['line', 'line', 'block']}>{t('loading')}</Skeleton>,
      failed: { title: t('failed'), advice: t('failedAdvice') },
      gone: {
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('appointments'),
        all: t('allAppointments'),
      },
    },
  }
}
