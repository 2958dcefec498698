import { useTranslation } from 'react-i18next'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { anchor } from './acts.ts'
import type { Options, Reminder } from './choices.ts'

type ReminderChoiceProps = {
  readonly contact: Options['contact']
  readonly reminders: readonly Reminder[]
  readonly value: Reminder
  readonly error?: string | undefined
  readonly onChange: (reminder: Reminder) => void
}

/** Where one is reminded on the day before. */
export function ReminderChoice({
  contact,
  reminders,
  value,
  error,
  onChange,
}: ReminderChoiceProps) {
  const { t } = useTranslation('appointments')
  return (
    <RadioGroup
      legend={t('reminder')}
      hint={reminders.length > 1 ? t('reminderHint') : t('reminderNone')}
      error={error}
      name="reminder"
      options={reminders.map((one) => ({
        value: one,
        label: t(`reminder_${one}`),
        ...(one === 'sms' && { hint: contact.phone }),
        ...(one === 'email' && { hint: contact.email }),
      }))}
      value={value}
      onChange={onChange}
      anchor={anchor.reminder}
    />
  )
}
