import { useQuery } from '@tanstack/react-query'
import { ChevronRight, LayoutGrid, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { Elsewhere } from './elsewhere.tsx'
import styles from './services.module.css'
import { Urgent } from './urgent.tsx'

/** What is offered, by area, and whom one calls when it is urgent. */
export default function Services() {
  const { t } = useTranslation('services')
  const services = useQuery(query('services.list', {}))
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Urgent />
      <Part
        asked={services}
        loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
        failed={{ title: t('failed'), advice: t('failedAdvice'), retry: t('retry') }}
      >
        {({ areas, elsewhere }) => (
          <>
            <section className={styles['section']} aria-labelledby="services-areas">
              <h2 id="services-areas" className={styles['title']}>
                {t('areas')}
              </h2>
              {areas.length === 0 ? (
                <div className={styles['none']}>
                  <Empty icon={LayoutGrid} title={t('noAreas')}>
                    {t('noAreasAdvice')}
                  </Empty>
                </div>
              ) : (
                <ul className={styles['rows']}>
                  {areas.map(({ id, name, about }) => (
                    <li key={id}>
                      <Link
                        to={href('services.one', { area: id })}
                        className={styles['row']}
                        {...at(anchor.area, id)}
                      >
                        <span className={styles['words']}>
                          <span className={styles['name']}>{name}</span>
                          <span className={styles['about']}>{about}</span>
                        </span>
                        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
              <p className={styles['onward']}>
                <ButtonLink to={href('services.units')} icon={Phone} {...at(anchor.units)}>
                  {t('allUnits')}
                </ButtonLink>
              </p>
            </section>
            {elsewhere.length > 0 && <Elsewhere others={elsewhere} />}
          </>
        )}
      </Part>
    </>
  )
}
