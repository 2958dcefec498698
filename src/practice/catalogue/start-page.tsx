import { ChartNoAxesColumnIncreasing, Clock, Mail, TriangleAlert, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Broken, Card, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import type { Language } from '../../lib/language.ts'
import { People } from '../../ui/people.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { Wordmark } from '../../ui/wordmark.tsx'
import { Band } from '../band/band.tsx'
import { LanguageSelect } from '../band/language-select.tsx'
import { LinkNotice, type LinkProblem } from './link-notice.tsx'
import styles from './start-page.module.css'

type StartPageProps = {
  readonly catalogue: Catalogue
  readonly problems: readonly LinkProblem[]
  /** Something else that has to be said first. */
  readonly notice?: ReactNode
  /** The link that opens a scenario. */
  readonly href: (scenario: string) => string
  readonly onLanguage: (language: Language) => void
}

/** The first page: what this is, the promise, and the scenarios. It is painted before any script runs. */
export function StartPage({ catalogue, problems, notice, href, onLanguage }: StartPageProps) {
  const { t } = useTranslation('practice')
  return (
    <div className={styles['page']}>
      <title>{`Omasote Oppi – ${t('mark')}`}</title>
      <Band />
      <main>
        <div className={styles['hero']}>
          <div className={styles['bar']}>
            <Wordmark of="practice" />
            <LanguageSelect framed onLanguage={onLanguage} />
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
        <div className={styles['main']}>
          {notice}
          {problems.length > 0 && <LinkNotice problems={problems} />}
          <div className={styles['head']}>
            <h2>{t('scenarios')}</h2>
            <p>{t('scenarioCount', { count: catalogue.filter((one) => 'title' in one).length })}</p>
          </div>
          <ul className={styles['cards']}>
            {catalogue.map((one) => (
              <li key={one.id}>
                {'findings' in one ? (
                  <BrokenCard {...one} />
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

function ScenarioCard({
  title,
  summary,
  level,
  minutes,
  persona,
  for: audience,
  href,
}: Card & { href: string }) {
  const { t } = useTranslation('practice')
  return (
    <article className={styles['card']}>
      <div className={styles['figure']}>
        <Portrait figure={persona} size="medium" />
      </div>
      <p className={styles['theme']}>
        <Mail size="1.25rem" strokeWidth={1.75} aria-hidden />
        {t('theme_messages')}
      </p>
      <h3 className={styles['name']}>
        <a href={href}>{title}</a>
      </h3>
      <p className={styles['summary']}>{summary}</p>
      <dl className={styles['facts']}>
        <div>
          <dt className="visually-hidden">{t('level')}</dt>
          <ChartNoAxesColumnIncreasing size="1.25rem" strokeWidth={1.75} aria-hidden />
          <dd>{t(`level_${level}`)}</dd>
        </div>
        <div>
          <dt className="visually-hidden">{t('duration')}</dt>
          <Clock size="1.25rem" strokeWidth={1.75} aria-hidden />
          <dd>{t('minutes', { minutes })}</dd>
        </div>
        <div>
          <dt className="visually-hidden">{t('audience')}</dt>
          <UserRound size="1.25rem" strokeWidth={1.75} aria-hidden />
          <dd>{audience.map((one) => t(`audience_${one}`)).join(', ')}</dd>
        </div>
      </dl>
    </article>
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
      <ul>
        {findings.map(({ file, line, column, message }) => (
          <li key={`${file}:${line}:${column}:${message.en}`}>
            <code>{`scenarios/${file}:${line}:${column}`}</code>
            <p lang="fi">{message.fi}</p>
            <p lang="en">{message.en}</p>
          </li>
        ))}
      </ul>
    </article>
  )
}
