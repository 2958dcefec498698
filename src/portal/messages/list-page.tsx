import { useQuery } from '@tanstack/react-query'
import { SquarePen } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useTyped } from '../../api/use-typed.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'
import { SearchResults } from './search-results.tsx'

/** What both lists of conversations have around them. What is searched for takes the list's place. */
export function ListPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('messages')
  const [words, setWords] = useTyped('words', '')
  return (
    <>
      <PageHeading lead={t('listLead')}>{t('title')}</PageHeading>
      <div className={styles['stack']}>
        <div className={styles['top']}>
          <ButtonLink
            to={href('messages.new')}
            variant="primary"
            icon={SquarePen}
            {...at(anchor.new)}
          >
            {t('newMessage')}
          </ButtonLink>
        </div>
        <div className={styles['search']}>
          <SearchField
            label={t('search')}
            hint={t('searchHint')}
            value={words}
            onChange={setWords}
            {...at(anchor.search)}
          />
        </div>
        <Tabs />
        <SearchResults words={words}>{children}</SearchResults>
      </div>
    </>
  )
}

function Tabs() {
  const { t } = useTranslation('messages')
  const { data } = useQuery(query('messages.list', {}))
  const closed = data?.filter(({ state }) => state === 'closed').length ?? 0
  const open = (data?.length ?? 0) - closed
  return (
    <TabLinks
      label={t('lists')}
      items={[
        {
          to: href('messages'),
          label: t('conversations'),
          ...(open > 0 && { count: { count: open, label: t('openCount', { count: open }) } }),
          ...at(anchor.tab, 'messages'),
        },
        {
          to: href('messages.closed'),
          label: t('closedConversations'),
          ...(closed > 0 && {
            count: { count: closed, label: t('closedCount', { count: closed }) },
          }),
          ...at(anchor.tab, 'messages.closed'),
        },
      ]}
    />
  )
}

/** What a list says while it loads and when it fails. */
export function useListWords() {
  const { t } = useTranslation('messages')
  return {
    loading: <Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>,
    failed: { title: t('listFailed'), advice: t('failedAdvice') },
  }
}
