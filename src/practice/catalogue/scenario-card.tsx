import {
  ChartNoAxesColumnIncreasing,
  Clock,
  Compass,
  HeartHandshake,
  type LucideIcon,
  Mail,
  ShieldCheck,
  UserRound,
} from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../mocks/scenario/catalogue.ts'
import { Portrait } from '../../ui/portrait.tsx'
import styles from './card.module.css'

const icons: Record<Card['theme'], LucideIcon> = {
  messages: Mail,
  'sign-in': ShieldCheck,
  guidance: HeartHandshake,
  free: Compass,
}

/** A scenario among others: what it is about, with whom, how hard and how long. The whole card is its link. */
export const ScenarioCard = memo(function ScenarioCard({
  title,
  summary,
  theme,
  level,
  minutes,
  personas: [persona],
  for: audience,
  href,
}: Card & { href: string }) {
  const { t } = useTranslation('practice')
  const Icon = icons[theme]
  return (
    <article className={styles['card']}>
      <div className={styles['figure']}>
        <Portrait figure={persona ?? ''} size="medium" late />
      </div>
      <p className={styles['theme']}>
        <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />
        {t(`theme_${theme}`)}
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
})
