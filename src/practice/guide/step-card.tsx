import { CircleCheckBig, Flag, MessageCircle } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format.ts'
import { usePractice } from '../practice-context.ts'
import { Label } from './label.tsx'
import styles from './step-card.module.css'

/** What went well just before, what to do now and why, and what could be said to the client. */
export function StepCard({ step }: { step: Step }) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage } = usePractice()
  const before = stage.script.scenario.steps.find(
    ({ id }) => id === rehearsal.scene().done.at(-1)?.step,
  )
  return (
    <div className={styles['card']}>
      {before && (
        <p className={styles['feedback']}>
          <CircleCheckBig size="1.375rem" strokeWidth={1.75} aria-hidden />
          <span>{say(before.feedback)}</span>
        </p>
      )}
      <section aria-labelledby="step-goal">
        <Label icon={Flag} heading={{ level: 'h3', id: 'step-goal' }}>
          {t('goal')}
        </Label>
        <p className={styles['goal']}>{say(step.goal)}</p>
        <p className={styles['why']}>{say(step.why)}</p>
      </section>
      {step.tell !== undefined && (
        <section aria-labelledby="step-tell" className={styles['tell']}>
          <Label icon={MessageCircle} heading={{ level: 'h3', id: 'step-tell' }}>
            {t('tell')}
          </Label>
          <p className={styles['words']}>{t('quoted', { words: say(step.tell) })}</p>
        </section>
      )}
    </div>
  )
}
