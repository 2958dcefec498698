import { useQuery } from '@tanstack/react-query'
import { ChevronRight, Inbox, SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type Row = Reply<'messages.list'>[number]

/** All conversations, the latest first. */
export default function MessageList() {
  const { t } = useTranslation('messages')
  const messages = useQuery(query('messages.list', {}))
  return (
    <>
      <PageHeading lead={t('listLead')}>{t('title')}</PageHeading>
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
      <Part
        asked={messages}
        loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
        failed={{ title: t('listFailed'), advice: t('failedAdvice'), retry: t('retry') }}
      >
        {(rows) =>
          rows.length === 0 ? (
            <Empty icon={Inbox} title={t('empty')}>
              {t('emptyAdvice')}
            </Empty>
          ) : (
            <ul className={styles['rows']}>
              {rows.map((row) => (
                <ConversationRow key={row.id} {...row} />
              ))}
            </ul>
          )
        }
      </Part>
    </>
  )
}

const badges: Record<Row['state'], BadgeState> = { sent: 'started', answered: 'new', read: 'off' }

function ConversationRow({ id, subject, unit, state, changed }: Row) {
  const { t } = useTranslation('messages')
  const language = useLanguage()
  const now = useNow()
  return (
    <li>
      <Link
        to={href('messages.one', { conversation: id })}
        className={styles['row']}
        {...at(anchor.row, id)}
      >
        <span className={styles['words']}>
          <span className={styles['subject']}>{subject}</span>
          <span
            className={styles['meta']}
          >{`${unit.name}, ${moment(changed, now, language)}`}</span>
        </span>
        <Badge state={badges[state]}>{t(`state_${state}`)}</Badge>
        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden />
      </Link>
    </li>
  )
}
