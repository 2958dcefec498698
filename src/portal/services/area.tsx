import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { useOne } from '../../api/use-one.ts'
import { href } from '../../lib/paths.ts'
import { OnePage } from '../../ui/one-page.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ChatRows } from './chat-rows.tsx'
import { Elsewhere } from './elsewhere.tsx'
import styles from './services.module.css'
import { Topics } from './topics.tsx'
import { UnitCards } from './unit-cards.tsx'

/** One area: where each matter belongs, which units there are, and what is handled elsewhere. */
export default function Area() {
  const { t } = useTranslation('services')
  const { area = '' } = useParams()
  const asked = useOne('services.get', { area })
  return (
    <OnePage
      asked={asked}
      crumbs={{ above: [{ to: href('services'), label: t('title') }] }}
      title={({ name }) => name}
      untitled={t('title')}
      lead={asked.data?.about}
      loading={<Skeleton>{t('loading')}</Skeleton>}
      failed={{ title: t('failed'), advice: t('failedAdvice') }}
      gone={{
        title: t('missingTitle'),
        fact: t('missingFact'),
        advice: t('missingAdvice'),
        to: href('services'),
        all: t('allServices'),
      }}
    >
      {(found) => <Shown found={found} />}
    </OnePage>
  )
}

function Shown({ found: { topics, chats, units, elsewhere } }: { found: Reply<'services.get'> }) {
  const { t } = useTranslation('services')
  return (
    <div className={styles['page']}>
      <Section title={t('whereTo')}>
        <Topics topics={topics} />
      </Section>
      <ChatRows chats={chats} />
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
