import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { KindRow } from './kind-row.tsx'
import styles from './list.module.css'
import { Monitoring } from './monitoring.tsx'
import { PlanRow } from './plan-row.tsx'
import { ResultRow } from './result-row.tsx'

/** The client's health data: what is new in each part, and the way to the whole of it. */
export default function Health() {
  const { t } = useTranslation('health')
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <div className={styles['page']}>
        <Results />
        <Measurements />
        <Plans />
      </div>
    </>
  )
}

function Results() {
  const { t } = useTranslation('health')
  const results = useQuery(query('results.list', {}))
  return (
    <Section title={t('results')}>
      <Part
        asked={results}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingResults')}</Skeleton>}
        failed={{ title: t('resultsFailed'), advice: t('failedAdvice') }}
      >
        {(all) => {
          const unread = all.filter((one) => one.unread)
          return unread.length === 0 ? (
            <p className={styles['none']}>{t(all.length === 0 ? 'noResults' : 'noNewResults')}</p>
          ) : (
            <Rows>
              {unread.map((one) => (
                <ResultRow key={one.id} result={one} />
              ))}
            </Rows>
          )
        }}
      </Part>
      <p className={styles['onward']}>
        <ButtonLink to={href('results')} variant="quiet" {...at(anchor.section, 'results')}>
          {t('allResults')}
        </ButtonLink>
      </p>
    </Section>
  )
}

function Measurements() {
  const { t } = useTranslation('health')
  const measurements = useQuery(query('measurements.list', {}))
  return (
    <Section title={t('measurements')}>
      <Part
        asked={measurements}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingMeasurements')}</Skeleton>}
        failed={{ title: t('measurementsFailed'), advice: t('failedAdvice') }}
      >
        {({ kinds, tasks }) => {
          const used = kinds.filter(
            ({ kind, count }) =>
              count > 0 || tasks.some((task) => task.kind === kind && !task.over),
          )
          return (
            <>
              <Monitoring tasks={tasks.filter(({ over }) => !over)} leads />
              {used.length === 0 ? (
                <p className={styles['none']}>{t('noMeasurements')}</p>
              ) : (
                <Rows>
                  {used.map((one) => (
                    <KindRow key={one.kind} of={one} />
                  ))}
                </Rows>
              )}
            </>
          )
        }}
      </Part>
      <p className={styles['onward']}>
        <ButtonLink
          to={href('measurements')}
          variant="quiet"
          {...at(anchor.section, 'measurements')}
        >
          {t('allMeasurements')}
        </ButtonLink>
      </p>
    </Section>
  )
}

function Plans() {
  const { t } = useTranslation('health')
  const plans = useQuery(query('plans.list', {}))
  return (
    <Section title={t('plans')}>
      <Part
        asked={plans}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingPlans')}</Skeleton>}
        failed={{ title: t('plansFailed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <p className={styles['none']}>{t('noPlans')}</p>
          ) : (
            <Rows>
              {all.map((one) => (
                <PlanRow key={one.id} plan={one} />
              ))}
            </Rows>
          )
        }
      </Part>
      <p className={styles['onward']}>
        <ButtonLink to={href('plans')} variant="quiet" {...at(anchor.section, 'plans')}>
          {t('allPlans')}
        </ButtonLink>
      </p>
    </Section>
  )
}
