import { useTranslation } from 'react-i18next'
import { UrgentStop as Stop } from '../../ui/urgent-stop.tsx'
import { anchor } from './acts.ts'

type UrgentStopProps = {
  /** How many working days an answer can take. */
  readonly days: number
  readonly busy: boolean
  /** The matter is not urgent: send it all the same. */
  readonly onNotUrgent: () => void
}

/** Takes the place of Send when a message looks urgent. */
export function UrgentStop({ days, busy, onNotUrgent }: UrgentStopProps) {
  const { t } = useTranslation('messages')
  return (
    <Stop
      words={{
        title: t('stopTitle'),
        why: t('stopWhy', { days }),
        emergency: t('stopEmergency'),
        helpline: t('stopHelpline'),
        kept: t('stopKept'),
        notUrgent: t(busy ? 'sending' : 'notUrgent'),
      }}
      busy={busy}
      onNotUrgent={onNotUrgent}
      anchor={anchor.notUrgent}
    />
  )
}
