import { SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useSearch } from '../../api/use-search.ts'
import { Empty } from '../../ui/empty.tsx'
import { Part } from '../../ui/part.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ConversationRow } from './conversation-row.tsx'
import styles from './list.module.css'

type SearchResultsProps = {
  readonly words: string
  /** Shown while nothing is searched for. */
  readonly children: ReactNode
}

/** The conversations that were found in both lists. It asks when there is a pause in the typing. */
export function SearchResults({ words, children }: SearchResultsProps) {
  const { t } = useTranslation('messages')
  const {
    searching,
    words: wanted,
    hits,
    found,
    outdated,
  } = useSearch((asked) => query('messages.search', { words: asked }), words)
  return (
    <>
      <p role="status" className={styles['hits']}>
        {found && t('hits', { count: found.length, words: wanted })}
        {outdated && t('searching')}
      </p>
      {searching ? (
        <Part
          // What failed for other words says nothing of these.
          key={wanted}
          asked={hits}
          loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('searching')}</Skeleton>}
          failed={{ title: t('searchFailed'), advice: t('failedAdvice') }}
        >
          {(rows) =>
            rows.length === 0 ? (
              <Empty icon={SearchX} title={t('noHits')}>
                {t('noHitsAdvice')}
              </Empty>
            ) : (
              <Rows label={t('results')}>
                {rows.map(({ excerpt, ...row }) => (
                  <ConversationRow key={row.id} row={row} found={{ words: wanted, excerpt }} />
                ))}
              </Rows>
            )
          }
        </Part>
      ) : (
        children
      )}
    </>
  )
}
