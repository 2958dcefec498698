import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { dayWithYear } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { fillPath, href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Marked } from '../../ui/marked.tsx'
import { anchor } from './acts.ts'
import { keep } from './kept-words.ts'
import styles from './search.module.css'

type Hit = Reply<'search.find'>[number]

type GroupsProps = {
  readonly hits: readonly Hit[]
  readonly words: string
}

/** What was found, by kind, in the order in which it came. */
export function Groups({ hits, words }: GroupsProps) {
  const { t } = useTranslation('search')
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const found = hits.filter((hit) => hit.kind === kind)
    const id = `search-${kind}`
    return (
      <section key={kind} aria-labelledby={id}>
        <h2 id={id} className={styles['title']}>
          {t(`kind_${kind}`)} <span className={styles['count']}>{found.length}</span>
        </h2>
        <ul className={styles['rows']}>
          {found.map((hit) => (
            <HitRow key={hit.id} hit={hit} words={words} />
          ))}
        </ul>
      </section>
    )
  })
}

function HitRow({ hit, words }: { hit: Hit; words: string }) {
  const { t } = useTranslation('search')
  const language = useLanguage()
  const navigate = useNavigate()
  const { kind, id, title, excerpt, at: when, page, parameters } = hit
  const day = when === null ? undefined : dayWithYear(when, language)
  return (
    <li>
      <Link
        to={fillPath(page, parameters)}
        className={styles['row']}
        // Whoever comes back finds what was found.
        onClick={() => void navigate(href('search'), { replace: true, state: keep(words) })}
        {...at(anchor.hit, `${kind}:${id}`)}
      >
        <span className={styles['words']}>
          <span className={styles['name']}>
            <Marked words={words}>{title}</Marked>
          </span>
          {day !== undefined && (
            <span className={styles['meta']}>{kind === 'task' ? t('due', { day }) : day}</span>
          )}
          {excerpt !== '' && (
            <span className={styles['excerpt']}>
              <Marked words={words}>{excerpt}</Marked>
            </span>
          )}
        </span>
        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  )
}
