import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Broken, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import { People } from '../../ui/people.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { Band } from '../band/band.tsx'
import { LanguageSelect } from '../band/language-select.tsx'
import { TextSizeSelect } from '../band/text-size-select.tsx'
import { Findings } from './findings.tsx'
import { FreeCard } from './free-card.tsx'
import { LinkNotice, type LinkProblem } from './link-notice.tsx'
import { ScenarioCard } from './scenario-card.tsx'
import styles from './start-page.module.css'

type StartPageProps = {
  readonly catalogue: Catalogue
  readonly problems: readonly LinkProblem[]
  /** Something else that has to be said first. */
  readonly notice?: ReactNode
  /** The link that opens a scenario, with its usual client or another. */
  readonly href: (scenario: string, persona?: string) => string
}

/** The first page: what this is, the promise, and the scenarios. It is painted before any script runs. */
export function StartPage({ catalogue, problems, notice, href }: StartPageProps) {
  const { t } = useTranslation('practice')
  return (
    <div className={styles['page']}>
      <title>{`Omasote Oppi – ${t('mark')}`}</title>
      <Band />
      <main>
        <div className={styles['hero']}>
          <div className={styles['bar']}>
            <Wordmark of="practice" />
            <div className={styles['settings']}>
              <TextSizeSelect />
              <LanguageSelect framed />
            </div>
          </div>
          <div className={styles['welcome']}>
            <div className={styles['words']}>
              <h1 className={styles['title']}>{t('startTitle')}</h1>
              <p className={styles['lead']}>
                {t('startLead')} <strong>{t('startPromise')}</strong> {t('startMore')}
              </p>
            </div>
            <People />
          </div>
        </div>
        <div className={styles['main']} data-later>
          {notice}
          {problems.length > 0 && <LinkNotice problems={problems} />}
          <div className={styles['head']}>
            <h2>{t('scenarios')}</h2>
            <p>
              {t('scenarioCount', {
                count: catalogue.filter((one) => 'title' in one && !one.free).length,
              })}
            </p>
          </div>
          <ul className={styles['cards']}>
            {catalogue.map((one) => (
              <li key={one.id} className={styles['cell']}>
                {'findings' in one ? (
                  <BrokenCard {...one} />
                ) : one.free ? (
                  <FreeCard {...one} href={(persona) => href(one.id, persona)} />
                ) : (
                  <ScenarioCard {...one} href={href(one.id)} />
                )}
              </li>
            ))}
          </ul>
          <section className={styles['about']} aria-labelledby="start-about">
            <h2 id="start-about">{t('howTitle')}</h2>
            <ul>
              <li>{t('howGuide')}</li>
              <li>{t('howMistakes')}</li>
              <li>{t('howTime')}</li>
              <li>{t('howOtherWay')}</li>
            </ul>
          </section>
        </div>
      </main>
    </div>
  )
}

function BrokenCard({ id, findings }: Broken) {
  const { t } = useTranslation('practice')
  return (
    <article className={styles['broken']}>
      <h3 className={styles['name']}>
        <TriangleAlert size="1.5rem" strokeWidth={1.75} aria-hidden />
        {t('brokenTitle', { id })}
      </h3>
      <p>{t('brokenAdvice')}</p>
      <Findings findings={findings} />
    </article>
  )
}
