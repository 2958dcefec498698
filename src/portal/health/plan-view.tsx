import { Target } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Reply } from '../../api/operations.ts'
import { dayOfYear, shortDay } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Badge } from '../../ui/badge.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusSteps } from '../../ui/status-steps.tsx'
import styles from './plan.module.css'

type PlanViewProps = {
  readonly found: Reply<'plans.get'>
}

/** What stands on the page of a plan. It is read only: changes are agreed on with the professional. */
export function PlanView({ found }: PlanViewProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  const { about, by, unit, phone, since, goals, steps, measures, tasks } = found
  return (
    <div className={styles['stack']}>
      <p>{about}</p>
      <DefinitionList
        items={[
          { label: t('madeBy'), value: `${by.name}, ${by.role}` },
          { label: t('unit'), value: unit.name },
          { label: t('since'), value: dayOfYear(since, language) },
        ]}
      />
      {goals.length > 0 && (
        <Section title={t('goals')} look="plain">
          <ul className={styles['goals']}>
            {goals.map((goal) => (
              <li key={goal} className={styles['goal']}>
                <Target size="1.5rem" strokeWidth={1.75} aria-hidden />
                <span>{goal}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {steps.length > 0 && (
        <Section title={t('steps')} look="plain">
          <StatusSteps
            label={t('steps')}
            steps={steps.map(({ name, done }) => ({
              label: name,
              state: done ? 'done' : 'waiting',
            }))}
          />
        </Section>
      )}
      {measures.length > 0 && (
        <Section title={t('measurements')} look="plain">
          <ul className={styles['links']}>
            {measures.map((kind) => (
              <li key={kind}>
                <Link to={href('measurements.one', { kind })}>{t(`kind_${kind}`)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={t('tasks')} look="plain">
          <ul className={styles['tasks']}>
            {tasks.map(({ id, title, due, state, kind }) => (
              <li key={id} className={styles['task']}>
                <span>
                  {kind === null ? (
                    title
                  ) : (
                    <Link to={href('measurements.one', { kind })}>{title}</Link>
                  )}
                  <span className={styles['meta']}>
                    {t('taskDue', { day: shortDay(due, language) })}
                  </span>
                </span>
                <Badge state={state}>{t(`task_${state}`)}</Badge>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <p className={styles['note']}>
        {t('planChanges', { unit: unit.name, phone: unbroken(phone) })}
      </p>
    </div>
  )
}
