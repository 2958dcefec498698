import { CalendarPlus, PhoneCall, SquarePen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { messageTo } from '../../lib/message-link.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Section } from '../../ui/section.tsx'
import styles from './chat.module.css'
import type { Found } from './found.ts'

/** How else one gets in touch. Numbers are text: nothing is dialled. */
export function OtherWays({ found: { unit, booking } }: { found: Found }) {
  const { t } = useTranslation('chat')
  return (
    <Section title={t('otherWays')}>
      <p className={styles['words']}>
        {t('callUnit', { unit: unit.name, open: unit.open })}{' '}
        <strong className={styles['phone']}>{unit.phone}</strong>
      </p>
      <div className={styles['actions']}>
        {unit.messages && (
          <ButtonLink to={messageTo(unit.id)} icon={SquarePen}>
            {t('way_message')}
          </ButtonLink>
        )}
        {unit.callback && (
          <ButtonLink to={href('services.units')} icon={PhoneCall}>
            {t('way_callback')}
          </ButtonLink>
        )}
        {booking && (
          <ButtonLink to={href('booking')} icon={CalendarPlus}>
            {t('way_booking')}
          </ButtonLink>
        )}
      </div>
    </Section>
  )
}
