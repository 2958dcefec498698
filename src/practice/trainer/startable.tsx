import { useTranslation } from 'react-i18next'
import type { Cue } from '../../../mocks/scenario/format/cue.ts'
import type { Failure } from '../../../mocks/scenario/format/failure.ts'
import { usePractice } from '../practice-context.ts'
import { type ByHand, isByHand } from './by-hand.ts'
import { Row } from './row.tsx'
import styles from './startable.module.css'

type StartableProps = {
  /** Something has been started or ended. */
  readonly onDone: () => void
}

/** Everything that can be started by hand, how it stands, and the buttons for it. */
export function Startable({ onDone }: StartableProps) {
  const { t } = useTranslation('trainer')
  const { stage } = usePractice()
  const { scenario } = stage.script
  const cues = scenario.cues.filter(isByHand)
  const failures = scenario.steps.flatMap((step) =>
    step.failures.filter(isByHand).map((failure) => ({ failure, step })),
  )
  return (
    <div className={styles['startable']}>
      <h3 className={styles['title']}>{t('title')}</h3>
      <p>{t('lead')}</p>
      {cues.length > 0 && (
        <section aria-labelledby="trainer-cues">
          <h4 id="trainer-cues" className={styles['title']}>
            {t('cues')}
          </h4>
          <ul className={styles['list']}>
            {cues.map((cue) => (
              <CueRow key={cue.id} cue={cue} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
      {failures.length > 0 && (
        <section aria-labelledby="trainer-failures">
          <h4 id="trainer-failures" className={styles['title']}>
            {t('failures')}
          </h4>
          <ul className={styles['list']}>
            {failures.map(({ failure, step }) => (
              <FailureRow key={failure.id} failure={failure} step={step} onDone={onDone} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function CueRow({ cue, onDone }: StartableProps & { readonly cue: ByHand<Cue> }) {
  const { rehearsal } = usePractice()
  const { begun, pending } = rehearsal.scene()
  const happened = begun.has(cue.id)
  const coming = pending.some((one) => 'cue' in one && one.cue === cue.id)
  const start = () => {
    onDone()
    rehearsal.fire(cue.id)
  }
  return (
    <Row
      name={cue.name}
      state={coming ? 'coming' : happened ? 'happened' : 'waiting'}
      onStart={!happened || cue.each ? start : undefined}
    />
  )
}

type FailureRowProps = StartableProps & {
  readonly failure: ByHand<Failure>
  readonly step: { readonly id: string; readonly name: string }
}

function FailureRow({ failure, step, onDone }: FailureRowProps) {
  const { t } = useTranslation('trainer')
  const { rehearsal, say } = usePractice()
  const { failures, step: now } = rehearsal.scene()
  const course = failures.get(failure.id)
  const state = course === undefined ? 'waiting' : course.ended ? 'over' : 'on'
  const here = now === step.id
  const start = () => {
    onDone()
    rehearsal.arm(failure.id)
  }
  const stop = () => {
    onDone()
    rehearsal.disarm(failure.id)
  }
  return (
    <Row
      name={failure.name}
      state={state}
      times={course?.times}
      note={here ? undefined : t('elsewhere', { step: say(step.name) })}
      onStart={here && state !== 'on' ? start : undefined}
      onStop={here && state === 'on' ? stop : undefined}
    />
  )
}
