import { useQuery } from '@tanstack/react-query'
import { CalendarDays, type LucideIcon, MapPin, Phone, Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

type Event = Reply<'appointments.list'>[number]

const icons: Record<Event['way'], LucideIcon> = { visit: MapPin, remote: Video, phone: Phone }

/** The appointments that are still to come. */
export function Events() {
  const { t } = useTranslation('tasks')
  const appointments = useQuery(query('appointments.list', {}))
  return (
    <section aria-labelledby="tasks-events">
      <h2 id="tasks-events" className={styles['title']}>
        {t('events')}
      </h2>
      <Part
        asked={appointments}
        loading={<Skeleton shape={['line', 'short']}>{t('eventsLoading')}</Skeleton>}
        failed={{ title: t('eventsFailed'), advice: t('failedAdvice'), retry: t('retry') }}
      >
        {(all) => {
          const coming = all.filter(({ state }) => state === 'booked' || state === 'ongoing')
          return coming.length === 0 ? (
            <p className={styles['none']}>
              <CalendarDays size="1.5rem" strokeWidth={1.75} aria-hidden /> {t('noEvents')}
            </p>
          ) : (
            <ul className={styles['rows']}>
              {coming.map((event) => (
                <EventRow key={event.id} event={event} />
              ))}
            </ul>
          )
        }}
      </Part>
    </section>
  )
}

function EventRow({ event: { id, service, unit, professional, way, start } }: { event: Event }) {
  const { t } = useTranslation('tasks')
  const language = useLanguage()
  const Icon = icons[way]
  const name = t('event', {
    service: service.name,
    day: shortDay(start, language),
    time: clockTime(start, language),
  })
  return (
    <li className={styles['row']}>
      <Icon size="1.625rem" strokeWidth={1.75} aria-hidden />
      <div className={styles['words']}>
        <h3 className={styles['name']}>{name}</h3>
        <p className={styles['meta']}>
          {[t(`way_${way}`), professional?.name, unit.name].filter(Boolean).join(', ')}
        </p>
      </div>
      <ButtonLink
        to={href('appointments.one', { appointment: id })}
        className={styles['action']}
        aria-label={`${t('seeEvent')}: ${name}`}
        {...at(anchor.event, id)}
      >
        {t('seeEvent')}
      </ButtonLink>
    </li>
  )
}
