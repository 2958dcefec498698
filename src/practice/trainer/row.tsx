import { Circle, CircleCheck, CircleDot, CircleStop, Play } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './row.module.css'

const marks = {
  waiting: Circle,
  coming: CircleDot,
  on: CircleDot,
  over: CircleCheck,
  happened: CircleCheck,
} as const

type RowProps = {
  /** The author's name for it. */
  readonly name: string
  readonly state: keyof typeof marks
  /** How often it has been met. */
  readonly times?: number | undefined
  /** Why it cannot be started now. */
  readonly note?: string | undefined
  readonly onStart?: (() => void) | undefined
  readonly onStop?: (() => void) | undefined
}

/** One thing that a trainer can start: its name, how it stands, and the button for what can be done. */
export function Row({ name, state, times = 0, note, onStart, onStop }: RowProps) {
  const { t } = useTranslation('trainer')
  const { say } = usePractice()
  const Mark = marks[state]
  const called = (verb: string) => `${verb}: ${say(name)}`
  return (
    <li className={styles['row']}>
      <div className={styles['about']}>
        <p className={styles['name']}>{say(name)}</p>
        <p className={styles['state']}>
          <Mark size="1.25rem" strokeWidth={1.75} aria-hidden />
          <span>
            {[t(`state_${state}`), times > 0 && t('met', { count: times }), note]
              .filter(Boolean)
              .join(' ')}
          </span>
        </p>
      </div>
      {onStart && (
        <Button icon={Play} aria-label={called(t('start'))} onClick={onStart}>
          {t('start')}
        </Button>
      )}
      {onStop && (
        <Button icon={CircleStop} aria-label={called(t('stop'))} onClick={onStop}>
          {t('stop')}
        </Button>
      )}
    </li>
  )
}
