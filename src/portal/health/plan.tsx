import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { PlanView } from './plan-view.tsx'
import { useAbove } from './use-above.ts'

/** One plan or pathway: what is aimed at, who made it, and what belongs to it. */
export default function Plan() {
  const { t } = useTranslation('health')
  const { plan = '' } = useParams()
  return (
    <OnePage
      asked={useOne('plans.get', { plan })}
      crumbs={{ above: useAbove('plans') }}
      title={({ title }) => title}
      untitled={t('plan')}
      loading={<Skeleton>{t('loadingPlan')}</Skeleton>}
      failed={{ title: t('planFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingPlan'),
        fact: t('missingPlanFact'),
        advice: t('missingAdvice'),
        to: href('plans'),
        all: t('allPlans'),
      }}
    >
      {(found) => <PlanView found={found} />}
    </OnePage>
  )
}
