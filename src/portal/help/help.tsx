import { useQuery } from '@tanstack/react-query'
import { ChevronRight, CircleHelp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import styles from './help.module.css'

type Topic = Reply<'help.list'>[number]

/** The instructions, and what the service tells of itself. */
export default function Help() {
  const { t } = useTranslation('help')
  const help = useQuery(query('help.list', {}))
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Part
        asked={help}
        loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
        failed={{ title: t('failed'), advice: t('failedAdvice'), retry: t('retry') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={CircleHelp} title={t('none')} />
          ) : (
            <>
              <List id="help-guides" title={t('guides')} topics={ofKind(all, 'guide')} />
              <List id="help-legal" title={t('legal')} topics={ofKind(all, 'legal')} />
            </>
          )
        }
      </Part>
    </>
  )
}

const ofKind = (all: readonly Topic[], kind: Topic['kind']): readonly Topic[] =>
  all.filter((topic) => topic.kind === kind)

type ListProps = {
  readonly id: string
  readonly title: string
  readonly topics: readonly Topic[]
}

const List = ({ id, title, topics }: ListProps) =>
  topics.length > 0 && (
    <section className={styles['section']} aria-labelledby={id}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <ul className={styles['rows']}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <Link
              to={href('help.one', { help: topic.id })}
              className={styles['row']}
              {...at(anchor.topic, topic.id)}
            >
              <span className={styles['words']}>
                <span className={styles['name']}>{topic.title}</span>
                <span className={styles['about']}>{topic.about}</span>
              </span>
              <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
