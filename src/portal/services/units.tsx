import { useQuery } from '@tanstack/react-query'
import { Building2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './services.module.css'
import { UnitCards } from './unit-cards.tsx'

/** All units, by municipality: the client's own first. */
export default function Units() {
  const { t } = useTranslation('services')
  const units = useQuery(query('units.list', {}))
  return (
    <>
      <Breadcrumbs above={[{ to: href('services'), label: t('title') }]} current={t('allUnits')} />
      <PageHeading lead={t('unitsLead')}>{t('allUnits')}</PageHeading>
      <Part
        asked={units}
        loading={<Skeleton shape={['title', 'block', 'block']}>{t('loadingUnits')}</Skeleton>}
        failed={{ title: t('unitsFailed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={Building2} title={t('noUnits')} />
          ) : (
            <div className={styles['page']}>
              {byMunicipality(all).map(([municipality, there]) => (
                <section key={municipality}>
                  <h2 className={styles['heading']}>{municipality}</h2>
                  <UnitCards units={there} label={municipality} />
                </section>
              ))}
            </div>
          )
        }
      </Part>
    </>
  )
}

type AllUnits = Reply<'units.list'>

/** In the order in which they came. */
const byMunicipality = (units: AllUnits): readonly (readonly [string, AllUnits])[] =>
  [...new Set(units.map(({ municipality }) => municipality))].map((municipality) => [
    municipality,
    units.filter((unit) => unit.municipality === municipality),
  ])
