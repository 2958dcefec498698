import { X } from 'lucide-react'
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Card, Catalogue } from '../../../mocks/scenario/catalogue.ts'
import { Button } from '../../ui/button.tsx'
import { People } from '../../ui/people.tsx'
import { Band } from '../band/band.tsx'
import { PageBar } from '../band/page-bar.tsx'
import { PlaylistList } from '../playlist/playlist-list.tsx'

import { FilterBar } from './filter-bar.tsx'
import {
  choicesOf,
  type Filters,
  isFiltered,
  narrowed,
  noFilters,
  playlistsLeft,
} from './filters.ts'
import { LinkNotice, type LinkProblem } from './link-notice.tsx'
import { partsOf } from './parts.ts'
import { ScenarioList } from './scenario-list.tsx'
import { prepare, searchBy } from './search.ts'
import styles from './start-page.module.css'

type StartPageProps = {
  readonly catalogue: Catalogue
  readonly filters: Filters
  readonly onFilters: (filters: Filters) => void
  /** How many of the scenarios are shown at most. */
  readonly shown: number
  /** Left out where nothing can be pressed yet. */
  readonly onMore?: () => void
  readonly problems: readonly LinkProblem[]
  /** Something else that has to be said first. */
  readonly notice?: ReactNode
  /** The link that opens a scenario, with its usual client or another. */
  readonly href: (card: Card, persona?: string) => string
  /** The link that opens a playlist. */
  readonly playlistHref: (id: string) => string
}

/** The first page: what this is, the promise, and the scenarios. It is painted before any script runs. */
export function StartPage({
  catalogue,
  filters,
  onFilters,
  shown,
  onMore,
  problems,
  notice,
  href,
  playlistHref,
}: StartPageProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  const { cards, free, broken } = useMemo(() => partsOf(catalogue), [catalogue])
  const choices = useMemo(() => choicesOf(cards), [cards])
  const found = useFound(cards, catalogue, filters)
  const playlists = useMemo(
    () => playlistsLeft(catalogue.playlists, filters),
    [catalogue.playlists, filters],
  )
  const filterBar = useRef<HTMLDivElement>(null)
  const filtered = isFiltered(filters)
  const clear = () => {
    onFilters(noFilters)
    // The button that was pressed goes away.
    filterBar.current?.querySelector('input')?.focus()
  }
  return (
    <div className={styles['page']}>
      <title>{`Omasote Oppi – ${t('mark')}`}</title>
      <Band />
      <main>
        <Hero />
        <div className={styles['main']} data-later>
          {notice}
          {problems.length > 0 && <LinkNotice problems={problems} />}
          <div ref={filterBar}>
            <FilterBar choices={choices} filters={filters} onChange={onFilters} />
          </div>
          {playlists.length > 0 && <PlaylistList playlists={playlists} href={playlistHref} />}
          <div className={styles['head']}>
            <h2>{t('scenarios')}</h2>
            <div className={styles['count']}>
              {filtered && found.length > 0 && (
                <Button variant="quiet" icon={X} onClick={clear}>
                  {own('clear')}
                </Button>
              )}
              <p role="status">{t('scenarioCount', { count: found.length })}</p>
            </div>
          </div>
          <ScenarioList
            cards={found}
            free={free}
            broken={filtered ? [] : broken}
            people={catalogue.people}
            shown={shown}
            onMore={onMore}
            onClear={clear}
            href={href}
          />
          <About />
        </div>
      </main>
    </div>
  )
}

/** What this is, and the promise. Nothing that is looked for changes it. */
const Hero = memo(function Hero() {
  const { t } = useTranslation('practice')
  return (
    <div className={styles['hero']}>
      <div className={styles['bar']}>
        <PageBar />
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
  )
})

const About = memo(function About() {
  const { t } = useTranslation('catalogue')
  return (
    <section className={styles['about']} aria-labelledby="start-about">
      <h2 id="start-about">{t('howTitle')}</h2>
      <ul>
        <li>{t('howGuide')}</li>
        <li>{t('howMistakes')}</li>
        <li>{t('howTime')}</li>
        <li>{t('howOtherWay')}</li>
      </ul>
    </section>
  )
})

/** The scenarios that the filters leave. */
function useFound(
  cards: readonly Card[],
  { people }: Catalogue,
  filters: Filters,
): readonly Card[] {
  const { t } = useTranslation('catalogue')
  const search = useMemo(() => {
    const said = new Map<string, string>()
    /** Many cards share a few words. */
    const once = (key: string, word: () => string): string => {
      const known = said.get(key) ?? word()
      said.set(key, known)
      return known
    }
    return searchBy(({ title, summary, theme, skills, personas }) => [
      title,
      summary,
      once(`theme_${theme}`, () => t(`theme_${theme}`)),
      ...skills.map((skill) => once(`skill_${skill}`, () => t(`skill_${skill}`))),
      ...personas.flatMap((id) => Object.values(people[id]?.name ?? {})),
    ])
  }, [people, t])
  useEffect(() => prepare(search, cards), [search, cards])
  return useMemo(() => search(narrowed(cards, filters), filters.words), [search, cards, filters])
}
