import {
  ArrowRight,
  LayoutGrid,
  MapPin,
  MessagesSquare,
  NotebookPen,
  Play,
  Printer,
} from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type {
  ShownExercise,
  ShownPlaylist,
  ShownTalk,
} from '../../../mocks/scenario/playlists/shown-playlist.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Button } from '../../ui/button.tsx'
import { Band } from '../band/band.tsx'
import { PageBar } from '../band/page-bar.tsx'
import { PlaylistFacts } from './playlist-facts.tsx'
import styles from './playlist-page.module.css'

type PlaylistPageProps = {
  readonly playlist: ShownPlaylist
  /** The part at which one is, counted from 0. */
  readonly current: number | undefined
  readonly notice?: ReactNode
  /** An author's sentence with the labels that it names. */
  readonly say: (sentence: string) => string
  /** The link that opens a part, counted from 0. */
  readonly hrefOf: (index: number) => string
  readonly allHref: string
}

/** A playlist as one goes through it: its parts in order, and a trainer's notes where somebody leads it. */
export function PlaylistPage({
  playlist,
  current,
  notice,
  say,
  hrefOf,
  allHref,
}: PlaylistPageProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  const { title, aim, led, items } = playlist
  return (
    <div className={styles['page']}>
      <title>{`${title} – ${t('mark')}`}</title>
      <Band />
      <main className={styles['main']}>
        <PageBar />
        {notice}
        <header className={styles['head']}>
          <p className={styles['kind']}>{own('playlist')}</p>
          <h1>{say(title)}</h1>
          <p className={styles['aim']}>
            <strong>{own('playlistAim')}:</strong> {say(aim)}
          </p>
          <PlaylistFacts {...playlist} />
        </header>
        <div className={styles['actions']}>
          <ButtonLink
            variant={current === undefined ? 'primary' : undefined}
            icon={Play}
            href={hrefOf(0)}
          >
            {own('playlistStart')}
          </ButtonLink>
          <Button icon={Printer} onClick={() => print()}>
            {own('playlistPrint')}
          </Button>
          <ButtonLink variant="quiet" icon={LayoutGrid} href={allHref}>
            {t('allScenarios')}
          </ButtonLink>
        </div>
        <section className={styles['parts']} aria-labelledby="playlist-parts">
          <h2 id="playlist-parts">{own('playlistParts')}</h2>
          <ol className={styles['list']}>
            {items.map((item, index) => (
              <Item
                key={keyOf(item)}
                item={item}
                index={index}
                led={led}
                here={index === current}
                say={say}
                href={hrefOf(index)}
                next={index + 1 < items.length ? hrefOf(index + 1) : undefined}
              />
            ))}
          </ol>
        </section>
      </main>
    </div>
  )
}

/** No part has an id; where two are alike, it does not matter which is which. */
const keyOf = (item: ShownExercise | ShownTalk): string => JSON.stringify(item)

type ItemProps = {
  readonly item: ShownExercise | ShownTalk
  readonly index: number
  readonly led: boolean
  /** One is at this part. */
  readonly here: boolean
  readonly say: (sentence: string) => string
  readonly href: string
  readonly next: string | undefined
}

function Item({ item, index, led, here, say, href, next }: ItemProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!here) return
    heading.current?.scrollIntoView({ block: 'center' })
    heading.current?.focus({ preventScroll: true })
  }, [here])
  return (
    <li className={styles['item']} aria-current={here ? 'step' : undefined}>
      <span className={styles['number']} aria-hidden>
        {index + 1}
      </span>
      <div className={styles['words']}>
        {here && (
          <p className={styles['here']}>
            <MapPin size="1.25rem" strokeWidth={1.75} aria-hidden />
            {own('playlistHere')}
          </p>
        )}
        {'talk' in item ? (
          <>
            <h3 ref={heading} tabIndex={-1} className={styles['talk']}>
              <MessagesSquare size="1.5rem" strokeWidth={1.75} aria-hidden />
              {own('playlistTalk')}
            </h3>
            <p className={styles['question']}>{say(item.talk)}</p>
            <p className={styles['facts']}>{t('minutes', { minutes: item.minutes })}</p>
          </>
        ) : (
          <>
            <h3 ref={heading} tabIndex={-1}>
              <a href={href} className={styles['link']}>
                {say(item.title)}
              </a>
            </h3>
            {item.variant && <p>{say(item.variant.name)}</p>}
            <ul className={styles['facts']}>
              <li>{t('minutes', { minutes: item.minutes })}</li>
              <li>{t(`lane_${item.lane}`)}</li>
              {item.from && <li>{own('playlistFrom', { name: say(item.from.name) })}</li>}
              {item.until && <li>{own('playlistUntil', { name: say(item.until.name) })}</li>}
            </ul>
            {led && item.note !== undefined && (
              <p className={styles['note']}>
                <NotebookPen size="1.25rem" strokeWidth={1.75} aria-hidden />
                <strong>{own('playlistNote')}:</strong> {say(item.note)}
              </p>
            )}
          </>
        )}
        {here &&
          (next === undefined ? (
            <p className={styles['end']}>{own('playlistEnd')}</p>
          ) : (
            <div className={styles['next']}>
              <ButtonLink variant="primary" icon={ArrowRight} href={next}>
                {own('playlistOn')}
              </ButtonLink>
            </div>
          ))}
      </div>
    </li>
  )
}
