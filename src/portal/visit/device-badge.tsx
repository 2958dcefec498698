import { useTranslation } from 'react-i18next'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import type { DeviceFound } from './found.ts'

const looks: Record<DeviceFound, BadgeState> = {
  works: 'sent',
  drawn: 'sent',
  heard: 'sent',
  denied: 'late',
  missing: 'late',
  busy: 'late',
  covered: 'late',
  silent: 'late',
  'not-heard': 'late',
  echo: 'late',
}

/** How a device was found, in a word; nothing has been tried when it is null. */
export function DeviceBadge({ found }: { found: DeviceFound | null }) {
  const { t } = useTranslation('visit')
  return (
    <Badge state={found === null ? 'todo' : looks[found]}>
      {t(found === null ? 'untried' : `found_${found}`)}
    </Badge>
  )
}
