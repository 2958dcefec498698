import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { usePractice } from '../practice-context.ts'
import styles from './progress.module.css'

type ProgressProps = {
  /** The step that is being done or read; none at the end. */
  readonly step: Step | undefined
  /** Only the number, for the narrow strip. */
  readonly brief?: boolean
}

/** How far the scenario has come: a bar a step, and the step's number and name. */
export function Progress({ step, brief = false }: ProgressProps) {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { steps } = stage.script.scenario
  const now = steps.findIndex(({ id }) => id === step?.id)
  const count = step ? t('step', { number: now + 1, of: steps.length }) : t('done')
  if (brief) return <p className={styles['count']}>{count}</p>
  return (
    <div className={styles['progress']}>
      <div className={styles['bars']} aria-hidden>
        {steps.map(({ id }, index) => (
          <span
            key={id}
            className={styles['bar']}
            data-state={!step || index < now ? 'done' : index === now ? 'now' : 'ahead'}
          />
        ))}
      </div>
      <p>
        <strong className={styles['count']}>{count}</strong> {step && say(step.name)}
      </p>
    </div>
  )
}
