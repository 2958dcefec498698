import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { KindRow } from './kind-row.tsx'
import styles from './list.module.css'
import { Monitoring } from './monitoring.tsx'
import { Sharing } from './sharing.tsx'
import { useAbove } from './use-above.ts'

/** Everything that can be measured at home, with what was measured last. */
export default function Measurements() {
  const { t } = useTranslation('health')
  const measurements = useQuery(query('measurements.list', {}))
  return (
    <>
      <Breadcrumbs above={useAbove()} current={t('measurements')} />
      <PageHeading lead={t('measurementsLead')}>{t('measurements')}</PageHeading>
      <Part
        asked={measurements}
        loading={
          <Skeleton shape={['line', 'short', 'line', 'short']}>{t('loadingMeasurements')}</Skeleton>
        }
        failed={{ title: t('measurementsFailed'), advice: t('failedAdvice') }}
      >
        {({ kinds, tasks, sharing }) => (
          <div className={styles['stack']}>
            <Monitoring tasks={tasks.filter(({ over }) => !over)} leads />
            <Rows label={t('measurements')}>
              {kinds.map((one) => (
                <KindRow key={one.kind} of={one} />
              ))}
            </Rows>
            <Sharing sharing={sharing} />
          </div>
        )}
      </Part>
    </>
  )
}
