import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { href } from '../../lib/paths.ts'
import { classes } from '../../ui/classes.ts'
import { isBefore, type Step, stepKey, steps } from './choices.ts'
import styles from './progress.module.css'

type ProgressProps = {
  readonly step: Step
}

/** How far the booking has come. What has been done can be gone back to. */
export function Progress({ step }: ProgressProps) {
  const { t } = useTranslation('appointments')
  const number = steps.indexOf(step) + 1
  const next = steps[number]
  return (
    <nav className={styles['progress']} aria-label={t('steps')}>
      <p className={styles['short']}>
        <strong>
          {t('stepOf', { number, count: steps.length, name: t(`stepName_${stepKey[step]}`) })}
        </strong>
        {next && ` ${t(`stepNext_${stepKey[next]}`)}`}
      </p>
      <ol className={styles['steps']}>
        {steps.map((one, index) => {
          const done = isBefore(one, step)
          const name = (
            <>
              <span className={styles['mark']} aria-hidden>
                {done ? <Check size="1.125rem" strokeWidth={2.5} /> : index + 1}
              </span>
              <span className={styles['name']}>{t(`stepName_${stepKey[one]}`)}</span>
            </>
          )
          return (
            <li
              key={one}
              className={classes(
                styles['step'],
                done && styles['done'],
                one === step && styles['now'],
              )}
              {...(one === step && { 'aria-current': 'step' })}
            >
              {done ? (
                <Link to={href(one)} className={styles['link']}>
                  {name}
                  <span className="visually-hidden">{`, ${t('stepDone')}`}</span>
                </Link>
              ) : (
                <span className={styles['link']}>{name}</span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
