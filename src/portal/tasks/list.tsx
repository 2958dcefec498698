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
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
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
  const failed = { title: t('failed'), advice: t('failedAdvice') }
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
            <Section title={t('now')}>
              {all.every(isOver) ? (
                <Empty icon={ListChecks} title={t('nothing')}>
                  {t('nothingAdvice')}
                </Empty>
              ) : (
                <TaskRows tasks={all.filter((task) => !isOver(task))} />
              )}
            </Section>
          )}
        </Part>
        <Events />
        {over.length > 0 && (
          <Section title={t('over')}>
            <TaskRows tasks={over.toReversed()} />
          </Section>
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

const TaskRows = ({ tasks }: { tasks: readonly Task[] }) => (
  <Rows>
    {tasks.map((task) => (
      <TaskRow key={task.id} task={task} />
    ))}
  </Rows>
)
