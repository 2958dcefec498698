import { Activity, ClipboardList, type LucideIcon, Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { daysLate } from '../../lib/due-words.ts'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { taskPath } from '../../lib/task-path.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type Task = Reply<'tasks.list'>[number]

const icons: Record<Task['kind'], LucideIcon> = {
  form: ClipboardList,
  monitoring: Activity,
  invitation: Video,
}

/** A task: what it is, by when, from whom, where it stands, and the way to it. */
export function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation('tasks')
  const { id, kind, title, info, by, state, about } = task
  const Icon = icons[kind]
  const to = taskPath(about)
  const over = state === 'sent' || state === 'off'
  return (
    <li className={styles['row']}>
      <Icon size="1.625rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>
        <h3 className={styles['name']}>{title}</h3>
        {info !== '' && !over && <p>{info}</p>}
        <p className={styles['meta']}>
          <Due task={task} /> {t('givenBy', { by })}
        </p>
      </div>
      <div className={styles['badge']}>
        <Badge state={state}>{t(`state_${state}`)}</Badge>
      </div>
      {to !== undefined && (
        <ButtonLink
          to={to}
          variant={over ? 'quiet' : 'secondary'}
          className={styles['action']}
          // Several rows have the same words.
          aria-label={`${t(action(task))}: ${title}`}
          {...at(anchor.open, id)}
        >
          {t(action(task))}
        </ButtonLink>
      )}
    </li>
  )
}

/** By when it is to be done, how late it is, or when it was done. */
function Due({ task: { due, state, finished } }: { task: Task }) {
  const { t } = useTranslation('tasks')
  const language = useLanguage()
  const now = useNow()
  const days = daysLate(due, now)
  if (state === 'sent')
    return finished === null ? null : t('doneOn', { day: shortDay(finished, language) })
  if (state === 'off') return t('offAdvice')
  if (state !== 'late') return t('dueBy', { day: shortDay(due, language) })
  return days === 0
    ? t('lateToday', { time: clockTime(due, language) })
    : t('lateDays', { count: days })
}

const action = ({ kind, state, begun }: Task) => {
  if (kind === 'monitoring') return 'measure'
  if (kind === 'invitation') return 'openInvitation'
  if (state === 'sent') return 'seeAnswers'
  if (state === 'off') return 'openForm'
  return begun ? 'continueForm' : 'fillIn'
}
