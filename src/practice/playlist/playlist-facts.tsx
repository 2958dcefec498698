import { Clock, Presentation, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlaylistCard } from '../../../mocks/scenario/playlists/shown-playlist.ts'
import styles from './playlist-facts.module.css'

type PlaylistFactsProps = Pick<PlaylistCard, 'minutes' | 'for' | 'led'>

/** How long a playlist takes, for whom it is, and whether somebody leads it. */
export function PlaylistFacts({ minutes, for: role, led }: PlaylistFactsProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  return (
    <dl className={styles['facts']}>
      <div>
        <dt className="visually-hidden">{t('duration')}</dt>
        <Clock size="1.25rem" strokeWidth={1.75} aria-hidden />
        <dd>{t('minutes', { minutes })}</dd>
      </div>
      <div>
        <dt className="visually-hidden">{t('audience')}</dt>
        <UserRound size="1.25rem" strokeWidth={1.75} aria-hidden />
        <dd>{t(`audience_${role}`)}</dd>
      </div>
      <div>
        <dt className="visually-hidden">{own('playlistHow')}</dt>
        <Presentation size="1.25rem" strokeWidth={1.75} aria-hidden />
        <dd>{own(led ? 'playlistLed' : 'playlistAlone')}</dd>
      </div>
    </dl>
  )
}
