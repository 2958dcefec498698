import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isMissing } from '../../api/missing.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Crumbs } from './crumbs.tsx'
import { Missing } from './missing.tsx'
import { PlanView } from './plan-view.tsx'

/** One plan or pathway: what is aimed at, who made it, and what belongs to it. */
export default function Plan() {
  const { t } = useTranslation('health')
  const { plan = '' } = useParams()
  const asked = useQuery(query('plans.get', { plan }))
  const missing = isMissing(asked.error)
  const title = missing ? t('missingPlan') : (asked.data?.title ?? t('plan'))
  return (
    <>
      <Crumbs between={[{ to: href('plans'), label: t('plans') }]} current={title} />
      <PageHeading>{title}</PageHeading>
      {missing ? (
        <Missing to={href('plans')} action={t('allPlans')}>
          {t('missingPlanFact')}
        </Missing>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loadingPlan')}</Skeleton>}
          failed={{ title: t('planFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <PlanView found={found} />}
        </Part>
      )}
    </>
  )
}
