import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { OnePage } from '../../ui/one-page.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './help.module.css'

/** One instruction, or one of the texts that the service tells of itself. */
export default function Topic() {
  const { t } = useTranslation('help')
  const { help = '' } = useParams()
  const asked = useOne('help.get', { help })
  return (
    <OnePage
      asked={asked}
      // The very first page: help is also for who has not signed in.
      crumbs={{ home: 'front', above: [{ to: href('help'), label: t('title') }] }}
      title={({ title }) => title}
      untitled={t('title')}
      lead={asked.data?.about}
      loading={<Skeleton>{t('loadingOne')}</Skeleton>}
      failed={{ title: t('oneFailed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('help'),
        all: t('allHelp'),
      }}
    >
      {(found) => <Shown key={help} found={found} />}
    </OnePage>
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
