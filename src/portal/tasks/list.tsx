import { useQuery } from '@tanstack/react-query'
import { ClipboardList, ListChecks } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import { Events } from './events.tsx'
import styles from './list.module.css'
import { TaskRow } from './task-row.tsx'

type Task = Reply<'tasks.list'>[number]

const isOver = ({ state }: Task): boolean => state === 'sent' || state === 'off'

/** What is to be done, what is coming, and what has been done. */
export default function Tasks() {
  const { t } = useTranslation('tasks')
  const tasks = useQuery(query('tasks.list', {}))
  const over = tasks.data?.filter(isOver) ?? []
  const failed = { title: t('failed'), advice: t('failedAdvice'), retry: t('retry') }
  return (
    <>
      <PageHeading lead={t('lead')}>{t('title')}</PageHeading>
      <div className={styles['stack']}>
        <Part
          asked={tasks}
          loading={<Skeleton shape={['line', 'short', 'line', 'short']}>{t('loading')}</Skeleton>}
          failed={failed}
        >
          {(all) => (
            <section aria-labelledby="tasks-now">
              <h2 id="tasks-now" className={styles['title']}>
                {t('now')}
              </h2>
              {all.every(isOver) ? (
                <Empty icon={ListChecks} title={t('nothing')}>
                  {t('nothingAdvice')}
                </Empty>
              ) : (
                <Rows tasks={all.filter((task) => !isOver(task))} />
              )}
            </section>
          )}
        </Part>
        <Events />
        {over.length > 0 && (
          <section aria-labelledby="tasks-over">
            <h2 id="tasks-over" className={styles['title']}>
              {t('over')}
            </h2>
            <Rows tasks={over.toReversed()} />
          </section>
        )}
        <section className={styles['forms']} aria-labelledby="tasks-forms">
          <h2 id="tasks-forms" className={styles['small']}>
            {t('forms')}
          </h2>
          <p>{t('formsAbout')}</p>
          <div>
            <ButtonLink to={href('forms')} icon={ClipboardList} {...at(anchor.forms)}>
              {t('allForms')}
            </ButtonLink>
          </div>
        </section>
      </div>
    </>
  )
}

const Rows = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul className={styles['rows']}>
    {tasks.map((task) => (
      <TaskRow key={task.id} task={task} />
    ))}
  </ul>
)
