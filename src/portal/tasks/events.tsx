import { useQuery } from '@tanstack/react-query'
import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Part } from '../../ui/part.tsx'
import { RowWithAction } from '../../ui/row-with-action.tsx'
import { Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { wayIcons } from '../../ui/way-icons.ts'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type Event = Reply<'appointments.list'>[number]

/** The appointments that are still to come. */
export function Events() {
  const { t } = useTranslation('tasks')
  const appointments = useQuery(query('appointments.list', {}))
  return (
    <Section title={t('events')}>
      <Part
        asked={appointments}
        loading={<Skeleton shape={['line', 'short']}>{t('eventsLoading')}</Skeleton>}
        failed={{ title: t('eventsFailed'), advice: t('failedAdvice') }}
      >
        {(all) => {
          const coming = all.filter(({ state }) => state === 'booked' || state === 'ongoing')
          return coming.length === 0 ? (
            <p className={styles['none']}>
              <CalendarDays size="1.5rem" strokeWidth={1.75} aria-hidden /> {t('noEvents')}
            </p>
          ) : (
            <Rows>
              {coming.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </Rows>
          )
        }}
      </Part>
    </Section>
  )
}

function EventRow({ event: { id, service, unit, professional, way, start } }: { event: Event }) {
  const { t } = useTranslation('tasks')
  const language = useLanguage()
  const name = t('event', {
    service: service.name,
    day: shortDay(start, language),
    time: clockTime(start, language),
  })
  return (
    <RowWithAction
      icon={wayIcons[way]}
      title={name}
      meta={[t(`way_${way}`), professional?.name, unit.name].filter(Boolean).join(', ')}
      action={
        <ButtonLink
          to={href('appointments.one', { appointment: id })}
          aria-label={`${t('seeEvent')}: ${name}`}
          {...at(anchor.event, id)}
        >
          {t('seeEvent')}
        </ButtonLink>
      }
    />
  )
}
