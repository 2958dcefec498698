import { Check, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { shortDay } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { classes } from '../../ui/classes.ts'
import styles from './monitoring.module.css'

type MonitoringProps = {
  readonly tasks: Reply<'measurements.list'>['tasks']
  /** With the way to where it is measured. */
  readonly leads?: boolean
}

/** What a professional has asked to be measured, and how far it has come: a box for each day. */
export function Monitoring({ tasks, leads = false }: MonitoringProps) {
  const { t } = useTranslation('health')
  const language = useLanguage()
  return tasks.map(({ task, title, by, due, kind, days, done, over }) => (
    <div key={task} className={styles['task']}>
      <p className={styles['title']}>{title}</p>
      <p className={styles['meta']}>{t('askedBy', { by, day: shortDay(due, language) })}</p>
      <div className={styles['progress']}>
        <span className={styles['boxes']} aria-hidden>
          {Array.from({ length: days }, (_, index) => (
            <span key={index} className={classes(styles['box'], index < done && styles['filled'])}>
              {index < done && <Check size="1.125rem" strokeWidth={2.5} />}
            </span>
          ))}
        </span>
        <p>
          <strong>
            {over ? t('monitoringDone') : t('monitoringProgress', { done, count: days })}
          </strong>
        </p>
      </div>
      {leads && !over && (
        <ButtonLink to={href('measurements.new', { kind })} icon={Plus} className={styles['add']}>
          {t('addMeasurement')}
        </ButtonLink>
      )}
    </div>
  ))
}
