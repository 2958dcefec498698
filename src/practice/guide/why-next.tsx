import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { Button } from '../../ui/button.tsx'
import { classes } from '../../ui/classes.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import look from './choice-look.module.css'
import styles from './why-next.module.css'

type WhyNextProps = {
  readonly step: Step
  /** The guidance that has gone is wanted back. */
  readonly onShow: () => void
}

/** One question in the place of guidance: why did this come next? Nothing is counted. */
export default function WhyNext({ step, onShow }: WhyNextProps) {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const [chosen, setChosen] = useState<Step>()
  const options = reasons(stage.script.scenario.steps, step)
  return (
    <section className={styles['question']} aria-labelledby="why-next">
      <h3 id="why-next" className={styles['title']}>
        {t('whyNextTitle')}
      </h3>
      <p>{t('whyNextLead')}</p>
      <ul className={styles['options']}>
        {options.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className={classes(look['choice'], styles['option'])}
              aria-pressed={chosen?.id === one.id}
              onClick={() => setChosen(one)}
            >
              <Said>{say(one.why)}</Said>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['answer']}>
        {chosen &&
          t(chosen.id === step.id ? 'whyNextRight' : 'whyNextOther', { why: say(step.why) })}
      </p>
      <Button icon={BookOpen} onClick={onShow}>
        {t('whyNextShow')}
      </Button>
    </section>
  )
}

/** The step's own reason among those of the two steps that come before and after it, in the order of the steps. */
function reasons(steps: readonly Step[], step: Step): readonly Step[] {
  const index = steps.findIndex(({ id }) => id === step.id)
  const others = steps
    .filter(({ why }) => why !== step.why)
    .toSorted((a, b) => Math.abs(steps.indexOf(a) - index) - Math.abs(steps.indexOf(b) - index))
  const shown = [step, ...others.slice(0, 2)]
  return steps.filter((one) => shown.includes(one))
}
