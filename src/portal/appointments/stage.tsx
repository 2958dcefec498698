import { ArrowRight } from 'lucide-react'
import { type ReactNode, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useArrival } from '../../lib/use-arrival.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { anchor } from './acts.ts'
import styles from './booking.module.css'
import { type Choices, type Step, stepKey } from './choices.ts'
import { Summary } from './summary.tsx'

type StageProps = {
  readonly step: Exclude<Step, 'booking.review'>
  readonly choices: Choices
  readonly unkept: boolean
  readonly onNext: () => void
  readonly children: ReactNode
}

const before = {
  booking: 'appointments',
  'booking.place': 'booking',
  'booking.time': 'booking.place',
} as const satisfies Record<StageProps['step'], unknown>

/** A step in which something is chosen: what it is chosen from, and beside it what has been chosen so far. */
export function Stage({ step, choices, unkept, onNext, children }: StageProps) {
  const { t } = useTranslation('appointments')
  const led = useArrival('missing')
  // Once the step's own thing is chosen, the way on stays in view.
  const near = step === 'booking' ? choices.service !== undefined : choices.slot !== undefined
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    onNext()
  }
  return (
    <form className={styles['stage']} noValidate autoComplete="off" onSubmit={submit}>
      <div className={styles['main']}>
        {led && <Alert kind="info" title={t(`missing_${stepKey[step]}`)} live />}
        {children}
        {unkept && (
          <Alert kind="error" title={t('unkeptTitle')} live>
            {t('unkeptAdvice')}
          </Alert>
        )}
        <p className={styles['ways']}>
          <ButtonLink to={href(before[step])} variant="quiet">
            {t(step === 'booking' ? 'interrupt' : 'back')}
          </ButtonLink>
          {step !== 'booking' && (
            <ButtonLink to={href('appointments')} variant="quiet">
              {t('interrupt')}
            </ButtonLink>
          )}
        </p>
      </div>
      <Summary choices={choices} step={step} near={near}>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={ArrowRight}
          className={styles['next']}
          {...at(anchor.next)}
        >
          {t(`next_${stepKey[step]}`)}
        </Button>
        <p className={styles['notYet']}>{t('notYetBooked')}</p>
      </Summary>
    </form>
  )
}
