import { Lightbulb } from 'lucide-react'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format/step.ts'
import { late } from '../../ui/late.tsx'
import { Button } from '../../ui/button.tsx'
import { withDoing } from '../hand/doing.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import styles from './hint-box.module.css'
import { Label } from './label.tsx'
import { useHints } from './use-hints.ts'

const together = late(() => withDoing(import('../hand/together.tsx')), 'hand')

type HintBoxProps = { readonly step: Extract<Step, { readonly kind: 'do' }> }

/** Help in three levels, each asked for: a nudge, the place, doing it together. */
export function HintBox({ step }: HintBoxProps) {
  const { t } = useTranslation('practice')
  const { say } = usePractice()
  const { level, waits, offered, show } = useHints()
  return (
    <section className={styles['hints']} aria-label={t('hints')}>
      <div role="status" className={styles['shown']}>
        {offered && <p>{t('hintOffered')}</p>}
        {step.hints.slice(0, level).map((hint, index) => (
          <div key={hint} className={styles['hint']}>
            <Label icon={Lightbulb}>{t('hintNumber', { number: index + 1 })}</Label>
            <p>
              <Said>{say(hint)}</Said>
            </p>
          </div>
        ))}
      </div>
      {level >= 2 && (
        <Suspense fallback={null}>
          <together.Part withHand={level === 3} />
        </Suspense>
      )}
      {level < 3 && (
        <>
          <Button
            variant={offered || level === 0 ? 'primary' : undefined}
            icon={Lightbulb}
            unavailable={waits}
            aria-describedby="hint-note"
            onClick={show}
          >
            {t(level === 0 ? 'hintShow' : level === 1 ? 'hintShowPlace' : 'hintTogether')}
          </Button>
          <p id="hint-note" className={styles['note']}>
            <span className={styles['dots']} aria-hidden>
              {[1, 2, 3].map((number) => (
                <span key={number} data-shown={number <= level} />
              ))}
            </span>
            {waits ? t('hintWaits') : t('hintCount', { count: 3 - level })}
          </p>
        </>
      )}
    </section>
  )
}
