import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { classes } from './classes.ts'
import styles from './status-steps.module.css'

export type StatusStep = {
  readonly state: 'done' | 'waiting'
  readonly label: string
  /** When it happened, or by when it will. */
  readonly detail?: ReactNode
}

export type StatusStepsProps = {
  readonly steps: readonly StatusStep[]
  /** What the list is, for those who hear it. */
  readonly label: string
}

/** How far a thing has come: what is done and what is still waited for, in order. */
export function StatusSteps({ steps, label: name }: StatusStepsProps) {
  const { t } = useTranslation('ui')
  return (
    <ol className={styles['steps']} aria-label={name}>
      {steps.map(({ state, label, detail }) => (
        <li key={label} className={styles['step']}>
          <span className={classes(styles['mark'], styles[state])} aria-hidden>
            {state === 'done' && <Check size="1.125rem" strokeWidth={2.5} />}
          </span>
          <span className={styles['words']}>
            <span className={styles['label']}>
              {label}
              <span className="visually-hidden">
                {`, ${t(state === 'done' ? 'stepDone' : 'stepWaiting')}`}
              </span>
            </span>
            {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
