import { CalendarCheck } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAct } from '../../api/use-act.ts'
import { type Faults, useFaults } from '../../api/use-faults.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLeft } from '../../lib/use-left.ts'
import { Alert } from '../../ui/alert.tsx'
import { Bullets } from '../../ui/bullets.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { FormActions } from '../../ui/form-actions.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { anchor } from './acts.ts'
import { BookingRows } from './booking-rows.tsx'
import styles from './booking.module.css'
import type { StepProps } from './step-props.ts'
import { remindersWith, yes } from './choices.ts'
import { MandateNote } from './mandate-note.tsx'
import { ReminderChoice } from './reminder-choice.tsx'
import { refusalOf, TimeRefused } from './time-refused.tsx'
import { useBookingRows } from './use-booking-rows.tsx'

/** The last step: everything once more, why one comes, the reminder, and the booking itself. */
export function ReviewStep({ options, choices, choose, save, unkept }: StepProps) {
  const { t } = useTranslation('appointments')
  const navigate = useNavigate()
  const rows = useBookingRows(choices)
  const [waits, setWaits] = useState(false)
  const { act, busy, succeeded, problem, attempt } = useAct(
    'appointments.book',
    ({ appointment }) => {
      const to = href('appointments.one', { appointment })
      void navigate(to, { replace: true, state: { booked: true } })
    },
  )
  const { faults, mend } = useFaults(problem)
  const left = useLeft()
  const { characters, contact } = options
  const { service, unit, slot, reason, reminder, remoteAgreed } = choices
  // Booked, the form still stands until the next page has come.
  const locked = waits || busy || succeeded
  const refusal = refusalOf(problem)
  const textFault = reasonWords(faults['reason'])
  const errors = [
    ...(textFault ? [{ anchor: anchor.reason, message: t(textFault, { characters }) }] : []),
    ...(faults['reminder'] ? [{ anchor: anchor.reminder, message: t('reminderMissing') }] : []),
    ...(faults['remoteAgreed'] ? [{ anchor: anchor.agree, message: t('agreeMissing') }] : []),
  ]

  const change = (name: string, value: string) => {
    if (locked) return
    mend(name)
    choose(name, value)
  }

  const book = async () => {
    if (locked || !service || !unit || !slot) return
    setWaits(true)
    await save()
    // Whoever has left the form meanwhile has not booked.
    if (left.current) return
    const { start, way, professional } = slot
    act({
      service: service.id,
      unit: unit.id,
      start,
      way,
      professional,
      reason,
      reminder,
      ...(way === 'remote' && { remoteAgreed }),
    })
    setWaits(false)
  }

  return (
    <form
      className={styles['review']}
      noValidate
      autoComplete="off"
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault()
        void book()
      }}
    >
      <ErrorSummary title={t('notBookedCheck')} items={errors} attempt={attempt} />
      <BookingRows rows={rows} step="booking.review" />
      <TextArea
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        maxLength={characters}
        error={textFault && t(textFault, { characters })}
        readOnly={locked}
        onChange={(value) => change('reason', value)}
        onBlur={() => void save()}
        {...at(anchor.reason)}
      />
      <ReminderChoice
        contact={contact}
        reminders={remindersWith(contact)}
        value={reminder}
        error={faults['reminder'] && t('reminderMissing')}
        onChange={(value) => change('reminder', value)}
      />
      {slot?.way === 'remote' && (
        <section className={styles['remote']} aria-labelledby="booking-remote">
          <h2 id="booking-remote" className={styles['title']}>
            {t('remoteTitle')}
          </h2>
          <Bullets items={[t('remoteNeeds'), t('remotePlace'), t('remoteFails')]} />
          <Checkbox
            label={t('remoteAgree')}
            checked={remoteAgreed}
            error={faults['remoteAgreed'] && t('agreeMissing')}
            onChange={(checked) => change('remoteAgreed', checked ? yes : '')}
            {...at(anchor.agree)}
          />
        </section>
      )}
      {refusal ? (
        <TimeRefused refusal={refusal} attempt={attempt} to={href('booking.time')} />
      ) : (
        problem &&
        problem.type !== 'invalid' &&
        (problem.type === 'mandate-does-not-reach' ? (
          <MandateNote act="appointments.book" unit={unit} refused={attempt} />
        ) : (
          <Alert kind="error" title={t('notBookedTitle')} live>
            {t('notBookedAdvice')}
          </Alert>
        ))
      )}
      {unkept && !locked && (
        <Alert kind="error" title={t('unkeptTitle')} live>
          {t('unkeptAdvice')}
        </Alert>
      )}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          size="large"
          icon={CalendarCheck}
          busy={locked}
          {...at(anchor.book)}
        >
          {locked ? t('booking') : t('book')}
        </Button>
        <ButtonLink to={href('booking.time')} variant="quiet" size="large">
          {t('back')}
        </ButtonLink>
        <ButtonLink to={href('appointments')} variant="quiet" size="large">
          {t('interrupt')}
        </ButtonLink>
      </FormActions>
      <SlowNote waits={locked} />
    </form>
  )
}

const reasonWords = (fault: Faults[string] | undefined) =>
  fault === undefined ? undefined : fault === 'real' ? 'reasonReal' : 'reasonTooLong'
