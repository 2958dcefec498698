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
import { RowWithAction } from '../../ui/row-with-action.tsx'
import { taskIcons } from '../../ui/task-icons.ts'
import { anchor } from './acts.ts'

type Task = Reply<'tasks.list'>[number]

/** A task: what it is, by when, from whom, where it stands, and the way to it. */
export function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation('tasks')
  const { id, kind, title, info, by, state, about } = task
  const to = taskPath(about)
  const over = state === 'sent' || state === 'off'
  return (
    <RowWithAction
      icon={taskIcons[kind]}
      title={title}
      about={info === '' || over ? undefined : info}
      meta={
        <>
          <Due task={task} /> {t('givenBy', { by })}
        </>
      }
      state={<Badge state={state}>{t(`state_${state}`)}</Badge>}
      action={
        to !== undefined && (
          <ButtonLink
            to={to}
            variant={over ? 'quiet' : 'secondary'}
            // Several rows have the same words.
            aria-label={`${t(action(task))}: ${title}`}
            {...at(anchor.open, id)}
          >
            {t(action(task))}
          </ButtonLink>
        )
      }
    />
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
