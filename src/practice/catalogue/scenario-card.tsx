import {
  ClipboardList,
  CalendarDays,
  ChartNoAxesColumnIncreasing,
  Clock,
  Compass,
  HeartHandshake,
  HeartPulse,
  type LucideIcon,
  Mail,
  ShieldCheck,
  UserRound,
  Users,
  Video,
} from 'lucide-react'
import { memo, type ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card } from '../../../mocks/scenario/catalogue.ts'
import look from '../../ui/card-look.module.css'
import { classes } from '../../ui/classes.ts'
import { Portrait } from '../../ui/portrait.tsx'
import styles from './card.module.css'

const drawn = (Icon: LucideIcon) => <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />

/** Drawn once for all cards: a card that changes leaves them as they are. */
const themeIcons: Record<Card['theme'], ReactElement> = {
  messages: drawn(Mail),
  health: drawn(HeartPulse),
  forms: drawn(ClipboardList),
  appointments: drawn(CalendarDays),
  'sign-in': drawn(ShieldCheck),
  guidance: drawn(HeartHandshake),
  'on-behalf': drawn(Users),
  'remote-visit': drawn(Video),
  free: drawn(Compass),
}

const icons = {
  level: drawn(ChartNoAxesColumnIncreasing),
  duration: drawn(Clock),
  audience: drawn(UserRound),
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
  const { t: own } = useTranslation('catalogue')
  return (
    <article className={classes(look['card'], styles['card'])}>
      <div className={styles['figure']}>
        <Portrait figure={persona ?? ''} size="medium" late />
      </div>
      <p className={styles['theme']}>
        {themeIcons[theme]}
        {own(`theme_${theme}`)}
      </p>
      <h3 className={styles['name']}>
        <a href={href} className={look['link']}>
          {title}
        </a>
      </h3>
      <p className={styles['summary']}>{summary}</p>
      <dl className={styles['facts']}>
        <div>
          <dt className="visually-hidden">{t('level')}</dt>
          {icons.level}
          <dd>{own(`level_${level}`)}</dd>
        </div>
        <div>
          <dt className="visually-hidden">{t('duration')}</dt>
          {icons.duration}
          <dd>{t('minutes', { minutes })}</dd>
        </div>
        <div>
          <dt className="visually-hidden">{t('audience')}</dt>
          {icons.audience}
          <dd>{audience.map((one) => t(`audience_${one}`)).join(', ')}</dd>
        </div>
      </dl>
    </article>
  )
})
