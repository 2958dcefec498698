import { SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLimit } from '../../api/use-limit.ts'
import { href } from '../../lib/paths.ts'
import { unbroken } from '../../lib/unbroken.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import styles from './booking.module.css'

type MandateNoteProps = {
  readonly act: 'appointments.book' | 'appointments.move'
  /** Where the same is done by phone. */
  readonly unit: { readonly name: string; readonly phone: string } | undefined
  /** It was tried and refused; another number for every time. */
  readonly refused?: number
}

/** What the mandate does not reach here, before it is tried, and the ways that are open. */
export function MandateNote({ act, unit, refused = 0 }: MandateNoteProps) {
  const { t } = useTranslation('appointments')
  const limit = useLimit(act)
  if (!limit) return null
  const note = (
    <Alert
      key={refused}
      kind={refused > 0 ? 'error' : 'info'}
      title={limit.what}
      live={refused > 0}
    >
      {limit.why} {refused > 0 && t('mandateAgain')}
      {unit && <p>{t('mandatePhone', { unit: unit.name, phone: unbroken(unit.phone) })}</p>}
      <span className={styles['onward']}>
        <ButtonLink to={href('messages.new')} icon={SquarePen}>
          {t('mandateMessage')}
        </ButtonLink>
      </span>
    </Alert>
  )
  return refused > 0 ? note : <div className={styles['told']}>{note}</div>
}
