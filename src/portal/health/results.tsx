import { useQuery } from '@tanstack/react-query'
import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Crumbs } from './crumbs.tsx'
import { ResultRow } from './result-row.tsx'

/** All laboratory results, the latest first. */
export default function Results() {
  const { t } = useTranslation('health')
  const results = useQuery(query('results.list', {}))
  return (
    <>
      <Crumbs current={t('results')} />
      <PageHeading lead={t('resultsLead')}>{t('results')}</PageHeading>
      <Part
        asked={results}
        loading={
          <Skeleton shape={['line', 'short', 'line', 'short']}>{t('loadingResults')}</Skeleton>
        }
        failed={{ title: t('resultsFailed'), advice: t('failedAdvice'), retry: t('retry') }}
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
