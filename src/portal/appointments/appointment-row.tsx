import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { RowLink } from '../../ui/row-link.tsx'
import { wayIcons } from '../../ui/way-icons.ts'
import { anchor } from './acts.ts'
import type { Row } from './sorted.ts'
import { stateBadge, useShownState } from './state.ts'
import { dayIn, timeSpan } from './words.ts'

type AppointmentRowProps = {
  readonly row: Row
}

/** An appointment in a list: when, about what, how and with whom. */
export function AppointmentRow({ row }: AppointmentRowProps) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const state = useShownState(row)
  const { id, service, unit, professional, way, start } = row
  return (
    <RowLink
      to={href('appointments.one', { appointment: id })}
      icon={wayIcons[way]}
      title={t('dayAndTime', { day: dayIn(start, now, language), time: timeSpan(row, language) })}
      about={`${service.name}, ${t(`wayMid_${way}`)}`}
      meta={[professional?.name, unit.name].filter(Boolean).join(', ')}
      state={
        state === 'booked' ? undefined : (
          <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>
        )
      }
      {...at(anchor.row, id)}
    />
  )
}
