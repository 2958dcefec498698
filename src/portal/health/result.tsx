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
import { ResultView } from './result-view.tsx'

/** One laboratory result. Opening it marks it as read. */
export default function Result() {
  const { t } = useTranslation('health')
  const { result = '' } = useParams()
  const asked = useQuery(query('results.get', { result }))
  const missing = isMissing(asked.error)
  const title = missing ? t('missingResult') : (asked.data?.name ?? t('result'))
  return (
    <>
      <Crumbs between={[{ to: href('results'), label: t('results') }]} current={title} />
      <PageHeading>{title}</PageHeading>
      {missing ? (
        <Missing to={href('results')} action={t('allResults')}>
          {t('missingResultFact')}
        </Missing>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loadingResult')}</Skeleton>}
          failed={{ title: t('resultFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <ResultView key={found.id} found={found} />}
        </Part>
      )}
    </>
  )
}
