import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { dayWithYear } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { fillPath, href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Marked } from '../../ui/marked.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
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
    return (
      <Section
        key={kind}
        title={
          <>
            {t(`kind_${kind}`)} <span className={styles['count']}>{found.length}</span>
          </>
        }
        look="small"
      >
        <Rows>
          {found.map((hit) => (
            <HitRow key={hit.id} hit={hit} words={words} />
          ))}
        </Rows>
      </Section>
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
    <RowLink
      to={fillPath(page, parameters)}
      title={<Marked words={words}>{title}</Marked>}
      meta={day !== undefined && kind === 'task' ? t('due', { day }) : day}
      excerpt={excerpt === '' ? undefined : <Marked words={words}>{excerpt}</Marked>}
      // Whoever comes back finds what was found.
      onClick={() => void navigate(href('search'), { replace: true, state: keep(words) })}
      {...at(anchor.hit, `${kind}:${id}`)}
    />
  )
}
