import { useQuery } from '@tanstack/react-query'
import { Inbox, ListChecks, SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { daysLate } from '../../lib/due-words.ts'
import { longDay, moment, shortDay } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { hourOf, toIso } from '../../lib/time.ts'
import { taskPath } from '../../lib/task-path.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { RowWithAction } from '../../ui/row-with-action.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { taskIcons } from '../../ui/task-icons.ts'
import styles from './home.module.css'
import { NextAppointment } from './next-appointment.tsx'
import { Notices } from './notices.tsx'

/** The first page after signing in: what waits to be done, what is new, and the messages. */
export default function Home() {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const now = useNow()
  const session = useQuery(query('session.get', {}))
  const name = session.data?.client?.given ?? ''
  const acting = session.data?.actingFor
  return (
    <>
      <PageHeading lead={<span className={styles['day']}>{longDay(toIso(now), language)}</span>}>
        {acting
          ? t('matters', { name: `${acting.given} ${acting.family}` })
          : t(greeting(hourOf(now)), { name })}
      </PageHeading>
      <div className={styles['page']}>
        <Tasks />
        <Notices />
        <div className={styles['cards']}>
          <Messages />
          <NextAppointment />
        </div>
      </div>
    </>
  )
}

const greeting = (hour: number) =>
  hour < 10 ? 'goodMorning' : hour < 18 ? 'goodDay' : ('goodEvening' as const)

type Task = Reply<'tasks.list'>[number]

function Tasks() {
  const { t } = useTranslation('home')
  const tasks = useQuery(query('tasks.list', {}))
  return (
    <Section title={t('tasks')}>
      <Part
        asked={tasks}
        loading={
          <Skeleton shape={['line', 'short', 'line', 'short']}>{t('loadingTasks')}</Skeleton>
        }
        failed={{ title: t('tasksFailed'), advice: t('partAdvice') }}
      >
        {(list) =>
          waiting(list).length === 0 ? (
            <Empty icon={ListChecks} title={t('noTasks')} />
          ) : (
            <Rows>
              {waiting(list).map((task) => (
                <TaskRow key={task.id} task={task} />
              ))}
            </Rows>
          )
        }
      </Part>
      <p className={styles['all']}>
        <ButtonLink to={href('tasks')} variant="quiet" icon={ListChecks}>
          {t('allTasks')}
        </ButtonLink>
      </p>
    </Section>
  )
}

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const now = useNow()
  const { kind, title, by, due, state, about } = task
  const to = taskPath(about)
  const days = daysLate(due, now)
  return (
    <RowWithAction
      icon={taskIcons[kind]}
      title={title}
      meta={
        state === 'late' && days > 0
          ? t('taskLate', { count: days, by })
          : t('taskMeta', { day: shortDay(due, language), by })
      }
      state={<Badge state={state}>{t(`state_${state}`)}</Badge>}
      action={
        to !== undefined && (
          <ButtonLink
            to={to}
            // Several rows have the same words.
            aria-label={`${t(action(task))}: ${title}`}
          >
            {t(action(task))}
          </ButtonLink>
        )
      }
    />
  )
}

/** The first few that are still to be done. */
const waiting = (all: readonly Task[]): readonly Task[] =>
  all.filter(({ state }) => state !== 'sent' && state !== 'off').slice(0, 3)

const action = ({ kind, begun }: Task) =>
  kind === 'monitoring'
    ? 'measure'
    : kind === 'invitation'
      ? 'openInvitation'
      : begun
        ? 'continueForm'
        : 'fillIn'

function Messages() {
  const { t } = useTranslation('home')
  const messages = useQuery(query('messages.list', {}))
  const unread = messages.data?.filter(({ state }) => state === 'answered') ?? []
  const [latest = messages.data?.[0]] = unread
  return (
    <section className={styles['card']} aria-labelledby="home-messages">
      <div className={styles['head']}>
        <h2 id="home-messages" className={styles['cardTitle']}>
          {t('messages')}
        </h2>
        {unread.length > 0 && <Badge state="new">{t('unread', { count: unread.length })}</Badge>}
      </div>
      <Part
        asked={messages}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingMessages')}</Skeleton>}
        failed={{ title: t('messagesFailed'), advice: t('partAdvice') }}
      >
        {() => <Latest latest={latest} />}
      </Part>
      <div className={styles['actions']}>
        {latest && (
          <ButtonLink to={href('messages.one', { conversation: latest.id })}>
            {latest.state === 'answered' ? t('readAnswer') : t('openMessage')}
          </ButtonLink>
        )}
        <ButtonLink to={href('messages.new')} variant="quiet" icon={SquarePen}>
          {t('newMessage')}
        </ButtonLink>
      </div>
    </section>
  )
}

function Latest({ latest }: { latest: Reply<'messages.list'>[number] | undefined }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const now = useNow()
  if (!latest)
    return (
      <p className={styles['none']}>
        <Inbox size="1.5rem" strokeWidth={1.75} aria-hidden /> {t('noMessages')}
      </p>
    )
  return (
    <div>
      <p className={styles['name']}>
        {latest.state === 'answered'
          ? t('notice_answer', { title: latest.subject })
          : latest.subject}
      </p>
      <p className={styles['meta']}>
        {`${latest.unit.name}, ${moment(latest.changed, now, language)}`}
      </p>
    </div>
  )
}
