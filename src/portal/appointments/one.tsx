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
import { Details } from './details.tsx'
import styles from './one.module.css'

/** One appointment: when, where and how, how one prepares, and what can be changed. */
export default function Appointment() {
  const { t } = useTranslation('appointments')
  const { appointment = '' } = useParams()
  const asked = useQuery(query('appointments.get', { appointment }))
  const { error } = asked
  const booked = useArrival('booked')
  // The page tells it by itself, unless it is long in coming.
  const long = useLong(asked.data === undefined, 800)
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const title = missing ? t('missingTitle') : (asked.data?.service.name ?? t('oneTitle'))
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          { to: href('home'), label: t('crumbHome') },
          { to: href('appointments'), label: t('title') },
        ]}
        current={title}
      />
      <PageHeading>{title}</PageHeading>
      {booked && asked.data === undefined && (long || asked.isError) && (
        <div className={styles['told']}>
          <Alert kind="ok" title={t('bookedTitle')} live>
            {t('bookedFound')}
          </Alert>
        </div>
      )}
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('appointments')}>{t('allAppointments')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loadingOne')}</Skeleton>}
          failed={{ title: t('oneFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <Details key={appointment} found={found} />}
        </Part>
      )}
    </>
  )
}
