import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Elsewhere } from './elsewhere.tsx'
import styles from './services.module.css'
import { Topics } from './topics.tsx'
import { UnitCards } from './unit-cards.tsx'

/** One area: where each matter belongs, which units there are, and what is handled elsewhere. */
export default function Area() {
  const { t } = useTranslation('services')
  const { area = '' } = useParams()
  const asked = useQuery(query('services.get', { area }))
  const { data, error } = asked
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const title = missing ? t('missingTitle') : (data?.name ?? t('title'))
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          { to: href('home'), label: t('crumbHome') },
          { to: href('services'), label: t('title') },
        ]}
        current={title}
      />
      <PageHeading {...(data && { lead: data.about })}>{title}</PageHeading>
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('services')}>{t('allServices')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loading')}</Skeleton>}
          failed={{ title: t('failed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <Shown found={found} />}
        </Part>
      )}
    </>
  )
}

function Shown({ found: { topics, units, elsewhere } }: { found: Reply<'services.get'> }) {
  const { t } = useTranslation('services')
  return (
    <div className={styles['page']}>
      <Section title={t('whereTo')}>
        <Topics topics={topics} />
      </Section>
      <section aria-labelledby="services-units">
        <h2 id="services-units" className={styles['heading']}>
          {t('units')}
        </h2>
        <UnitCards units={units} label={t('units')} />
      </section>
      {elsewhere.length > 0 && <Elsewhere others={elsewhere} />}
    </div>
  )
}
