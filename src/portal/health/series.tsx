import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { Crumbs } from './crumbs.tsx'
import { Missing } from './missing.tsx'
import styles from './series.module.css'
import { SeriesView } from './series-view.tsx'
import { isKind, type Kind } from './use-measured-words.ts'

/** A kind of measurement over time. */
export default function Series() {
  const { t } = useTranslation('health')
  const { kind = '' } = useParams()
  const known = isKind(kind)
  const title = known ? t(`kind_${kind}`) : t('missingKind')
  return (
    <>
      <Crumbs between={[{ to: href('measurements'), label: t('measurements') }]} current={title} />
      <PageHeading>{title}</PageHeading>
      {known ? (
        <Known key={kind} kind={kind} />
      ) : (
        <Missing to={href('measurements')} action={t('allMeasurements')}>
          {t('missingKindFact')}
        </Missing>
      )}
    </>
  )
}

function Known({ kind }: { kind: Kind }) {
  const { t } = useTranslation('health')
  const asked = useQuery(query('measurements.series', { kind }))
  return (
    <>
      <p className={styles['add']}>
        <ButtonLink
          to={href('measurements.new', { kind })}
          variant="primary"
          icon={Plus}
          {...at(anchor.add)}
        >
          {t('addMeasurement')}
        </ButtonLink>
      </p>
      <Part
        asked={asked}
        loading={<Skeleton>{t('loadingSeries')}</Skeleton>}
        failed={{ title: t('seriesFailed'), advice: t('failedAdvice'), retry: t('retry') }}
      >
        {(series) => <SeriesView series={series} />}
      </Part>
    </>
  )
}
