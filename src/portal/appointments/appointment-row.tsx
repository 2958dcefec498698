import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'
import type { Row } from './sorted.ts'
import { stateBadge, useShownState } from './state.ts'
import { dayIn, timeSpan, wayIcons } from './words.ts'

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
  const Icon = wayIcons[way]
  return (
    <li>
      <Link
        to={href('appointments.one', { appointment: id })}
        className={styles['row']}
        {...at(anchor.row, id)}
      >
        <Icon size="1.625rem" strokeWidth={1.75} aria-hidden />
        <span className={styles['words']}>
          <span className={styles['when']}>
            {t('dayAndTime', { day: dayIn(start, now, language), time: timeSpan(row, language) })}
          </span>
          <span>{`${service.name}, ${t(`wayMid_${way}`)}`}</span>
          <span className={styles['meta']}>
            {[professional?.name, unit.name].filter(Boolean).join(', ')}
          </span>
        </span>
        {state !== 'booked' && <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>}
        <ChevronRight size="1.5rem" strokeWidth={1.75} aria-hidden className={styles['go']} />
      </Link>
    </li>
  )
}
