import { CalendarClock } from 'lucide-react'
import { type SyntheticEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { moveOf } from '../../api/forms.ts'
import { useAct } from '../../api/use-act.ts'
import { useDraft } from '../../api/use-draft.ts'
import { useFaults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { anchor } from './acts.ts'
import styles from './booking.module.css'
import { whichever, type Fields, type Service, wayOf, yes } from './choices.ts'
import type { Found } from './found.ts'
import { Looking } from './looking.tsx'
import { MandateNote } from './mandate-note.tsx'
import { OldAndNew } from './old-and-new.tsx'
import { slotOf } from './slot-key.ts'
import { TimeChoice } from './time-choice.tsx'
import { refusalOf, TimeRefused } from './time-refused.tsx'

type MoveFormProps = {
  readonly found: Found
  readonly services: readonly Service[]
  /** What the draft says. */
  readonly initial: Fields
}

/** What kind of time is looked for, the free times, and the old time beside the new one. */
export function MoveForm({ found, services, initial }: MoveFormProps) {
  const { t } = useTranslation('appointments')
  const navigate = useNavigate()
  const { id, service, unit } = found
  const { fields, change, save, unkept } = useDraft(moveOf(id), initial)
  const [attempt, setAttempt] = useState(0)
  const {
    act,
    busy,
    succeeded,
    problem,
    attempt: refused,
  } = useAct('appointments.move', () => {
    const to = href('appointments.one', { appointment: id })
    void navigate(to, { replace: true, state: { moved: true } })
  })
  const { faults, mend } = useFaults(problem)
  const times = useRef<HTMLDivElement>(null)
  const title = useId()

  const offered = services.find((one) => one.id === service.id)
  const professionals = offered?.units.find((one) => one.id === unit.id)?.professionals ?? []
  const ways = offered?.ways ?? [found.way]
  const way = wayOf(ways, fields['way'] ?? found.way)
  const professional = professionals.find((one) => one.id === fields['professional'])
  const picked = slotOf(fields['slot'] ?? '')
  const fits =
    (way === whichever || picked?.way === way) &&
    (professional === undefined || professional.id === picked?.professional)
  const slot = fits ? picked : undefined
  const becomesRemote = slot?.way === 'remote' && found.way !== 'remote'
  const agreed = fields['remoteAgreed'] === yes
  const locked = busy || succeeded
  const refusal = refusalOf(problem)
  const slotError = attempt > 0 && !slot ? t('slotMissing') : undefined
  const agreeError = faults['remoteAgreed'] ? t('agreeMissing') : undefined

  const choose = (name: string, value: string) => {
    if (locked) return
    mend(name)
    change(name, value)
  }

  const move = async () => {
    if (locked) return
    if (!slot) {
      setAttempt(attempt + 1)
      return
    }
    await save()
    act({ appointment: id, ...slot, ...(becomesRemote && { remoteAgreed: agreed }) })
  }

  return (
    <form
      className={styles['stage']}
      noValidate
      autoComplete="off"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault()
        void move()
      }}
    >
      <div className={styles['main']}>
        <ErrorSummary
          title={t('check')}
          items={[
            ...(slotError === undefined ? [] : [{ anchor: anchor.slot, message: slotError }]),
            ...(agreeError === undefined ? [] : [{ anchor: anchor.agree, message: agreeError }]),
          ]}
          attempt={attempt + refused}
        />
        <Looking
          ways={ways}
          way={way}
          professionals={professionals}
          professional={professional?.id ?? whichever}
          onWay={(value) => choose('way', value)}
          onProfessional={(value) => choose('professional', value)}
        />
        <div ref={times} tabIndex={-1} className={styles['times']}>
          <TimeChoice
            key={`${way} ${professional?.id ?? whichever}`}
            service={service.id}
            unit={{ id: unit.id, name: unit.name, phone: found.phone }}
            way={way}
            professional={professional?.id ?? whichever}
            slot={slot && fields['slot']}
            onSlot={(key) => choose('slot', key)}
            {...((way !== whichever && ways.length > 1) || professional
              ? {
                  onAny: () => {
                    choose('way', whichever)
                    choose('professional', whichever)
                  },
                }
              : {})}
          />
        </div>
        <p className={styles['ways']}>
          <ButtonLink to={href('appointments.one', { appointment: id })} variant="quiet">
            {t('keepOld')}
          </ButtonLink>
        </p>
      </div>
      <section className={styles['summary']} aria-labelledby={title}>
        <h2 id={title} className={styles['title']}>
          {t('moveSummary')}
        </h2>
        <OldAndNew found={found} slot={slot} professionals={professionals} />
        {becomesRemote && (
          <Checkbox
            label={t('remoteAgree')}
            checked={agreed}
            error={agreeError}
            onChange={(checked) => choose('remoteAgreed', checked ? yes : '')}
            {...at(anchor.agree)}
          />
        )}
        {refusal ? (
          <TimeRefused
            refusal={refusal}
            attempt={refused}
            onAgain={() => {
              choose('slot', '')
              times.current?.focus()
            }}
          />
        ) : (
          problem &&
          problem.type !== 'invalid' &&
          (problem.type === 'mandate-does-not-reach' ? (
            <MandateNote
              act="appointments.move"
              unit={{ name: unit.name, phone: found.phone }}
              refused={refused}
            />
          ) : (
            <Alert kind="error" title={t('notMovedTitle')} live>
              {t(problem.type === 'too-late' ? 'notMovedLate' : 'notMovedAdvice')}
            </Alert>
          ))
        )}
        {unkept && !locked && (
          <Alert kind="error" title={t('unkeptTitle')} live>
            {t('unkeptAdvice')}
          </Alert>
        )}
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={CalendarClock}
          busy={locked}
          className={styles['next']}
          {...at(anchor.confirmMove)}
        >
          {t(locked ? 'moving' : 'confirmMove')}
        </Button>
        <p className={styles['notYet']}>{t('notYetMoved')}</p>
        <SlowNote waits={locked} />
      </section>
    </form>
  )
}
