import { Flag, MessageCircle, Signpost } from 'lucide-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { late } from '../../ui/late.tsx'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import { ListenButton } from '../speech/listen-button.tsx'
import { HintBox } from './hint-box.tsx'
import { Label } from './label.tsx'
import styles from './step-card.module.css'
import { useFading } from './use-fading.ts'

const whyNext = late(() => import('./why-next.tsx'))

type StepCardProps = { readonly step: Extract<Step, { readonly kind: 'do' }> }

/** What to do now; with guidance also why, what could be said to the client, and hints. */
export function StepCard({ step }: StepCardProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, service, lane, language } = usePractice()
  const fading = useFading(step)
  const guided = lane === 'yhdessa'
  const full = guided && !fading.faded
  const scene = rehearsal.scene()
  const failing = rehearsal.failing()
  const listened = [step.goal, ...(full ? [step.why, step.tell] : [])]
  return (
    <div className={styles['card']}>
      {guided && (failing || scene.otherwise !== undefined) && (
        <div className={styles['otherwise']}>
          <Label icon={Signpost}>{t(failing ? 'recover' : 'whatHappened')}</Label>
          <p>
            <Said>{failing ? say(failing.recover) : otherwiseOf(step)}</Said>
          </p>
        </div>
      )}
      <section aria-labelledby="step-goal">
        <Label icon={Flag} heading={{ level: 'h3', id: 'step-goal' }}>
          {t('goal')}
        </Label>
        <p className={styles['goal']}>
          <Said>{say(step.goal)}</Said>
        </p>
        {full && (
          <p className={styles['why']}>
            <Said>{say(step.why)}</Said>
          </p>
        )}
        {lane === 'itse' && <p className={styles['why']}>{t('laneItse')}</p>}
      </section>
      {guided && fading.faded && (
        <Suspense fallback={null}>
          <whyNext.Part key={step.id} step={step} onShow={fading.show} />
        </Suspense>
      )}
      {full && step.tell !== undefined && (
        <section aria-labelledby="step-tell" className={styles['tell']}>
          <Label icon={MessageCircle} heading={{ level: 'h3', id: 'step-tell' }}>
            {t('tell')}
          </Label>
          <p className={styles['words']}>
            <Said>{t('quoted', { words: say(step.tell) })}</Said>
          </p>
        </section>
      )}
      {full && <HintBox step={step} />}
      <ListenButton
        text={listened.flatMap((sentence) => (sentence === undefined ? [] : say(sentence)))}
        language={language}
        labels={service.language}
      />
    </div>
  )

  function otherwiseOf({ otherwise }: StepCardProps['step']): string {
    return otherwise === undefined ? t('otherwise') : say(otherwise)
  }
}
