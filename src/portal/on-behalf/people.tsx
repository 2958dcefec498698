import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useSwitch } from '../../api/use-switch.ts'
import { Alert } from '../../ui/alert.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { Section } from '../../ui/section.tsx'
import { Giving } from './giving.tsx'
import styles from './people.module.css'
import { Own } from './own.tsx'
import { PersonCard } from './person-card.tsx'
import { Trusted } from './trusted.tsx'

/** For whom one can act, how far that goes, and how a mandate is given. */
export default function People() {
  const { t } = useTranslation('on-behalf')
  const people = useQuery(query('people.list', {}))
  const { turnTo, busy, problem, attempt } = useSwitch()
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <div className={styles['stack']}>
        {problem && (
          <Alert
            key={attempt}
            kind="error"
            title={t(
              problem.type === 'mandate-does-not-reach' || problem.type === 'not-found'
                ? 'notAllowedTitle'
                : 'failedTitle',
            )}
            live
          >
            {t('failedAdvice')}
          </Alert>
        )}
        <Part
          asked={people}
          loading={<Skeleton shape={['block', 'block']}>{t('loading')}</Skeleton>}
          failed={{ title: t('listFailed'), advice: t('listAdvice') }}
        >
          {({ self, current, people: others, trusted, guardianAge }) => (
            <>
              <Section title={t('whose')}>
                <ul className={styles['cards']}>
                  <Own self={self} current={current === self.id} busy={busy} onStart={turnTo} />
                  {others.map((person) => (
                    <PersonCard
                      key={person.id}
                      person={person}
                      current={current === person.id}
                      guardianAge={guardianAge}
                      busy={busy}
                      onStart={turnTo}
                    />
                  ))}
                </ul>
                {others.length === 0 && <p className={styles['none']}>{t('nobody')}</p>}
                <SlowNote waits={busy} />
              </Section>
              {trusted.length > 0 && <Trusted people={trusted} />}
            </>
          )}
        </Part>
        <Giving />
      </div>
    </>
  )
}
