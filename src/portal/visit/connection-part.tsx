import { Wifi } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Badge } from '../../ui/badge.tsx'
import { DevicePart } from './device-part.tsx'
import styles from './devices.module.css'

/** The connection: it is not measured, and says so. */
export function ConnectionPart({ weak }: { weak: boolean }) {
  const { t } = useTranslation('visit')
  return (
    <DevicePart
      icon={Wifi}
      title={t('connection')}
      badge={<Badge state={weak ? 'late' : 'sent'}>{t(weak ? 'weak' : 'found_works')}</Badge>}
    >
      <p>{t(weak ? 'weakAdvice' : 'connectionAdvice')}</p>
      <p className={styles['aside']}>{t('simulated')}</p>
    </DevicePart>
  )
}
