import { CalendarSearch } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../../api/problem.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import styles from './booking.module.css'

/** Why a time was not given: somebody was faster, it is no more, or the client is elsewhere then. */
export type Refusal = 'taken' | 'overlap'

export function refusalOf(problem: Problem | undefined): Refusal | undefined {
  if (problem?.type === 'overlap') return 'overlap'
  const gone = problem?.type === 'slot-taken' || problem?.fields?.['start'] !== undefined
  return gone ? 'taken' : undefined
}

type TimeRefusedProps = {
  readonly refusal: Refusal
  /** Another number for every refusal: it is said again. */
  readonly attempt: number
} & (
  | { /** Where another time is chosen. */ readonly to: string }
  | { /** Another time is chosen on the same page. */ readonly onAgain: () => void }
)

/** Tells that the chosen time cannot be had, and leads to the others. Everything else has been kept. */
export function TimeRefused({ refusal, attempt, ...way }: TimeRefusedProps) {
  const { t } = useTranslation('appointments')
  return (
    <Alert key={attempt} kind="error" title={t(`refused_${refusal}`)} live>
      {t(`refusedAdvice_${refusal}`)}
      <span className={styles['onward']}>
        {'to' in way ? (
          <ButtonLink to={way.to} icon={CalendarSearch}>
            {t('otherTime')}
          </ButtonLink>
        ) : (
          <Button icon={CalendarSearch} onClick={way.onAgain}>
            {t('otherTime')}
          </Button>
        )}
      </span>
    </Alert>
  )
}
