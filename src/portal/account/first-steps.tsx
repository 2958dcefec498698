import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { classes } from '../../ui/classes.ts'
import styles from './first-steps.module.css'

const steps = ['termsTitle', 'contactTitle'] as const

type FirstStepsProps = {
  readonly current: (typeof steps)[number]
}

/** How far the first signing in has come. One line is read; what is seen depends on the room. */
export function FirstSteps({ current }: FirstStepsProps) {
  const { t } = useTranslation('account')
  const here = steps.indexOf(current)
  const line = t('step', { number: here + 1, of: steps.length, name: t(current) })
  const next = here === 0 ? t('stepNext') : t('stepNextHome')
  return (
    <div className={styles['steps']}>
      <p className="visually-hidden">{`${line} ${next}`}</p>
      <p className={styles['line']} aria-hidden>
        <strong>{line}</strong> {next}
      </p>
      <ol className={styles['drawn']} aria-hidden>
        {steps.map((step, index) => (
          <li
            key={step}
            className={classes(
              styles['step'],
              index < here && styles['done'],
              index === here && styles['here'],
            )}
          >
            <span className={styles['mark']}>
              {index < here ? <Check size="1.125rem" strokeWidth={2.5} /> : index + 1}
            </span>
            <span className={styles['name']}>{t(step)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
