import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { KindPage } from './kind-page.tsx'
import styles from './series.module.css'
import { SeriesView } from './series-view.tsx'
import type { Kind } from './use-measured-words.ts'

/** A kind of measurement over time. */
export default function Series() {
  const { t } = useTranslation('health')
  return (
    <KindPage own title={(kind) => t(`kind_${kind}`)}>
      {(kind) => <Known kind={kind} />}
    </KindPage>
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
        failed={{ title: t('seriesFailed'), advice: t('failedAdvice') }}
      >
        {(series) => <SeriesView series={series} />}
      </Part>
    </>
  )
}
