import { useQuery } from '@tanstack/react-query'
import { ClipboardList } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type Row = Reply<'forms.list'>[number]

const badges: Record<Row['state'], BadgeState> = {
  new: 'todo',
  started: 'started',
  late: 'late',
  sent: 'sent',
  off: 'off',
}

const isOver = ({ state }: Row): boolean => state === 'sent' || state === 'off'

/** The forms that wait, those that one can fill in at any time, and those that have been sent. */
export default function Forms() {
  const { t } = useTranslation('forms')
  const forms = useQuery(query('forms.list', {}))
  return (
    <>
      <Breadcrumbs above={[{ to: href('tasks'), label: t('crumbTasks') }]} current={t('title')} />
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <Part
        asked={forms}
        loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
        failed={{ title: t('listFailed'), advice: t('failedAdvice') }}
      >
        {(all) =>
          all.length === 0 ? (
            <Empty icon={ClipboardList} title={t('none')}>
              {t('noneAdvice')}
            </Empty>
          ) : (
            <div className={styles['stack']}>
              <Group
                title={t('asked')}
                rows={all.filter((row) => row.due !== null && !isOver(row))}
              />
              <Group
                title={t('free')}
                rows={all.filter((row) => row.due === null && !isOver(row))}
              />
              <Group title={t('over')} rows={all.filter(isOver)} />
            </div>
          )
        }
      </Part>
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly rows: readonly Row[]
}

function Group({ title, rows }: GroupProps) {
  if (rows.length === 0) return null
  return (
    <Section title={title} look="small">
      <Rows>
        {rows.map((row) => (
          <FormRow key={row.id} row={row} />
        ))}
      </Rows>
    </Section>
  )
}

function FormRow({ row }: { row: Row }) {
  const { t } = useTranslation('forms')
  const language = useLanguage()
  const { id, title, kind, minutes, state, due, sent } = row
  const about = [
    t(`kind_${kind}`),
    t('minutes', { count: minutes }),
    due !== null && t('dueBy', { day: shortDay(due, language) }),
    sent !== null && due === null && t('sentOn', { day: shortDay(sent, language) }),
  ]
  return (
    <RowLink
      to={href('forms.one', { form: id })}
      title={title}
      meta={about.filter(Boolean).join(' · ')}
      state={<Badge state={badges[state]}>{t(`state_${state}`)}</Badge>}
      {...at(anchor.row, id)}
    />
  )
}
