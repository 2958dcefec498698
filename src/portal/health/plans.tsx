import { useQuery } from '@tanstack/react-query'
import { ClipboardList } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { PlanRow } from './plan-row.tsx'
import { useAbove } from './use-above.ts'

/** The plans for the client's care, and the pathways that it follows. */
export default function Plans() {
  const { t } = useTranslation('health')
  const plans = useQuery(query('plans.list', {}))
  return (
    <>
      <Breadcrumbs above={useAbove()} current={t('plans')} />
      <PageHeading lead={t('plansLead')}>{t('plans')}</PageHeading>
      <Part
        asked={plans}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingPlans')}</Skeleton>}
        failed={{ title: t('plansFailed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={ClipboardList} title={t('noPlans')}>
              {t('noPlansAdvice')}
            </Empty>
          ) : (
            <Rows label={t('plans')}>
              {all.map((one) => (
                <PlanRow key={one.id} plan={one} />
              ))}
            </Rows>
          )
        }
      </Part>
    </>
  )
}
