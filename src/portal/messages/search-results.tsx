import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useSettled } from '../../lib/use-settled.ts'
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
  const settled = useSettled(words.trim())
  const searching = words.trim() !== '' && settled !== ''
  const hits = useQuery({
    ...query('messages.search', { words: settled }),
    enabled: searching,
    placeholderData: keepPreviousData,
  })
  const found = searching && !hits.isPlaceholderData ? hits.data : undefined
  return (
    <>
      <p role="status" className={styles['hits']}>
        {found && t('hits', { count: found.length, words: settled })}
        {hits.isPlaceholderData && searching && t('searching')}
      </p>
      {searching ? (
        <Part
          // What failed for other words says nothing of these.
          key={settled}
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
                  <ConversationRow key={row.id} row={row} found={{ words: settled, excerpt }} />
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
