import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { query } from '../../api/query.ts'
import { useSearch } from '../../api/use-search.ts'
import { useTyped } from '../../api/use-typed.ts'
import { at } from '../../lib/moves.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { Groups } from './groups.tsx'
import { wordsIn } from './kept-words.ts'
import styles from './search.module.css'

/** Looks through everything of the client's own, the services and the help. It asks when the typing pauses. */
export default function Search() {
  const { t } = useTranslation('search')
  const location = useLocation()
  const [words, setWords] = useTyped('words', wordsIn(location.state))
  const {
    searching,
    words: wanted,
    hits,
    found,
    outdated,
  } = useSearch((asked) => query('search.find', { words: asked }), words)
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <div className={styles['stack']}>
        <div className={styles['field']}>
          <SearchField
            label={t('words')}
            hint={t('hint')}
            value={words}
            onChange={setWords}
            {...at(anchor.words)}
          />
        </div>
        <p role="status" className={styles['told']}>
          {found && t('hits', { count: found.length, words: wanted })}
          {outdated && t('searching')}
        </p>
        {searching && (
          <Part
            // What failed for other words says nothing of these.
            key={wanted}
            asked={hits}
            loading={
              <Skeleton shape={['line', 'short', 'line', 'short']}>{t('searching')}</Skeleton>
            }
            failed={{ title: t('failed'), advice: t('failedAdvice') }}
          >
            {(all) =>
              all.length === 0 ? (
                <Empty icon={SearchX} title={t('none')}>
                  {t('noneAdvice')}
                </Empty>
              ) : (
                <Groups hits={all} words={wanted} />
              )
            }
          </Part>
        )}
      </div>
    </>
  )
}
