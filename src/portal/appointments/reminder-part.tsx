import { useQuery } from '@tanstack/react-query'
import { Bell } from 'lucide-react'
import { type SyntheticEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../../api/query.ts'
import { useAct } from '../../api/use-act.ts'
import { moment } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SlowNote } from '../../ui/slow-note.tsx'
import { Section } from '../../ui/section.tsx'
import { anchor } from './acts.ts'
import { type Options, type Reminder, remindersWith } from './choices.ts'
import type { Found } from './found.ts'
import styles from './one.module.css'
import { ReminderChoice } from './reminder-choice.tsx'

/** Where one is reminded and when, and the way to change it. */
export function ReminderPart({ found }: { found: Found }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const [changing, setChanging] = useState(false)
  const [saved, setSaved] = useState(false)
  const account = useQuery({ ...query('account.get', {}), enabled: changing })
  const { reminder, remindedAt } = found
  return (
    <Section title={t('reminder')} look="plain">
      {saved && (
        <div className={styles['told']}>
          <Note kind="ok" title={t('reminderSaved')} />
        </div>
      )}
      <p className={styles['said']}>
        {reminder !== 'none' && remindedAt === null ? (
          t('remindedTooSoon')
        ) : (
          <>
            {t(`reminded_${reminder}`)}
            {remindedAt !== null &&
              ` ${t('remindedWhen', { when: moment(remindedAt, now, language) })}`}
          </>
        )}
      </p>
      <Button
        icon={Bell}
        aria-expanded={changing}
        onClick={() => {
          setSaved(false)
          setChanging(!changing)
        }}
        {...at(anchor.changeReminder)}
      >
        {t('changeReminder')}
      </Button>
      {changing && (
        <div className={styles['form']}>
          <Part
            asked={account}
            loading={<Skeleton shape={['line', 'line']}>{t('loadingReminder')}</Skeleton>}
            failed={{ title: t('reminderFailed'), advice: t('failedAdvice') }}
          >
            {({ contact }) => (
              <ReminderForm
                found={found}
                contact={contact}
                onSaved={() => {
                  setChanging(false)
                  setSaved(true)
                }}
              />
            )}
          </Part>
        </div>
      )}
    </Section>
  )
}

type ReminderFormProps = {
  readonly found: Found
  readonly contact: Options['contact']
  readonly onSaved: () => void
}

function ReminderForm({ found: { id, reminder }, contact, onSaved }: ReminderFormProps) {
  const { t } = useTranslation('appointments')
  const [chosen, setChosen] = useState<Reminder>(reminder)
  const { act, busy, problem } = useAct('appointments.remind', onSaved)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    act({ appointment: id, reminder: chosen })
  }
  return (
    <form className={styles['form']} noValidate autoComplete="off" onSubmit={submit}>
      <ReminderChoice
        contact={contact}
        reminders={remindersWith(contact)}
        value={chosen}
        error={problem?.fields?.['reminder'] && t('reminderMissing')}
        onChange={setChosen}
      />
      {problem && problem.type !== 'invalid' && (
        <Alert kind="error" title={t('reminderNotSaved')} live>
          {t(problem.type === 'too-late' ? 'reminderTooLate' : 'tryAgain')}
        </Alert>
      )}
      <div className={styles['actions']}>
        <Button type="submit" variant="primary" busy={busy} {...at(anchor.saveReminder)}>
          {t(busy ? 'saving' : 'saveReminder')}
        </Button>
      </div>
      <SlowNote waits={busy} />
    </form>
  )
}
