import { useQuery } from '@tanstack/react-query'
import { CircleHelp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
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
        failed={{ title: t('failed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={CircleHelp} title={t('none')} />
          ) : (
            <div className={styles['lists']}>
              <List title={t('guides')} topics={ofKind(all, 'guide')} />
              <List title={t('legal')} topics={ofKind(all, 'legal')} />
            </div>
          )
        }
      </Part>
    </>
  )
}

const ofKind = (all: readonly Topic[], kind: Topic['kind']): readonly Topic[] =>
  all.filter((topic) => topic.kind === kind)

type ListProps = {
  readonly title: string
  readonly topics: readonly Topic[]
}

const List = ({ title, topics }: ListProps) =>
  topics.length > 0 && (
    <Section title={title}>
      <Rows>
        {topics.map((topic) => (
          <RowLink
            key={topic.id}
            to={href('help.one', { help: topic.id })}
            title={topic.title}
            meta={topic.about}
            {...at(anchor.topic, topic.id)}
          />
        ))}
      </Rows>
    </Section>
  )
