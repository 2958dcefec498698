import { ChevronDown, Route } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlaylistCard } from '../../../mocks/scenario/playlists/shown-playlist.ts'
import { Button } from '../../ui/button.tsx'
import look from '../../ui/card-look.module.css'
import { classes } from '../../ui/classes.ts'
import { PlaylistFacts } from './playlist-facts.tsx'
import styles from './playlist-list.module.css'

type PlaylistListProps = {
  readonly playlists: readonly PlaylistCard[]
  /** The link that opens a playlist. */
  readonly href: (id: string) => string
}

/** How many are shown until somebody asks for all. */
const atFirst = 3

/** The playlists on the start page: several exercises in an order, with an aim. */
export const PlaylistList = memo(function PlaylistList({ playlists, href }: PlaylistListProps) {
  const { t } = useTranslation('catalogue')
  const [all, setAll] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (all) list.current?.children[atFirst]?.querySelector('a')?.focus()
  }, [all])
  return (
    <section className={styles['section']} aria-labelledby="start-playlists">
      <h2 id="start-playlists">{t('playlists')}</h2>
      <ul ref={list} className={styles['list']}>
        {playlists.slice(0, all ? undefined : atFirst).map(({ id, title, aim, ...facts }) => (
          <li key={id} className={classes(look['card'], styles['card'])}>
            <p className={styles['kind']}>
              <Route size="1.25rem" strokeWidth={1.75} aria-hidden />
              {t('playlist')}
            </p>
            <h3 className={styles['name']}>
              <a href={href(id)} className={look['link']}>
                {title}
              </a>
            </h3>
            <p>{aim}</p>
            <PlaylistFacts {...facts} />
          </li>
        ))}
      </ul>
      {!all && playlists.length > atFirst && (
        <div>
          <Button icon={ChevronDown} onClick={() => setAll(true)}>
            {t('playlistsAll')}
          </Button>
        </div>
      )}
    </section>
  )
})
