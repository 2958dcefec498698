import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ResultRow } from './result-row.tsx'
import { useAbove } from './use-above.ts'

/** All laboratory results, the latest first. */
export default function Results() {
  const { t } = useTranslation('health')
  const results = useQuery(query('results.list', {}))
  return (
    <>
      <Breadcrumbs above={useAbove()} current={t('results')} />
      <PageHeading lead={t('resultsLead')}>{t('results')}</PageHeading>
      <Part
        asked={results}
        loading={
          <Skeleton shape={['line', 'short', 'line', 'short']}>{t('loadingResults')}</Skeleton>
        }
        failed={{ title: t('resultsFailed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={FlaskConical} title={t('noResults')}>
              {t('noResultsAdvice')}
            </Empty>
          ) : (
            <Rows label={t('results')}>
              {all.map((one) => (
                <ResultRow key={one.id} result={one} />
              ))}
            </Rows>
          )
        }
      </Part>
    </>
  )
}
