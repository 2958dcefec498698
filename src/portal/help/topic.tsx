import { useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { ProblemError } from '../../api/problem.ts'
import { query } from '../../api/query.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './help.module.css'

/** One instruction, or one of the texts that the service tells of itself. */
export default function Topic() {
  const { t } = useTranslation('help')
  const { help = '' } = useParams()
  const asked = useQuery(query('help.get', { help }))
  const { data, error } = asked
  const missing = error instanceof ProblemError && error.problem.type === 'not-found'
  const title = missing ? t('missingTitle') : (data?.title ?? t('title'))
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        items={[
          // The first page: also for who has not signed in.
          { to: href('front'), label: t('crumbHome') },
          { to: href('help'), label: t('title') },
        ]}
        current={title}
      />
      <PageHeading {...(data && { lead: data.about })}>{title}</PageHeading>
      {missing ? (
        <Empty
          icon={SearchX}
          title={t('missingFact')}
          action={<ButtonLink to={href('help')}>{t('allHelp')}</ButtonLink>}
        >
          {t('missingAdvice')}
        </Empty>
      ) : (
        <Part
          asked={asked}
          loading={<Skeleton>{t('loadingOne')}</Skeleton>}
          failed={{ title: t('oneFailed'), advice: t('failedAdvice'), retry: t('retry') }}
        >
          {(found) => <Shown key={help} found={found} />}
        </Part>
      )}
    </>
  )
}

const Shown = ({ found: { kind, parts } }: { found: Reply<'help.get'> }) => {
  const { t } = useTranslation('help')
  return (
    <div className={styles['text']}>
      <Alert kind="info" title={t('practiceTitle')}>
        {t(kind === 'legal' ? 'practiceLegal' : 'practiceGuide')}
      </Alert>
      {parts.map(({ title, text, steps }) => (
        <section key={title} className={styles['part']}>
          <h2 className={styles['heading']}>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {steps.length > 0 && (
            <ol className={styles['steps']}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
}
