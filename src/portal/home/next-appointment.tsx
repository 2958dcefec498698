import { useQuery } from '@tanstack/react-query'
import { CalendarDays, CalendarPlus, Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { query } from '../../api/query.ts'
import { clockTime, longDay } from '../../lib/format-time.ts'
import { isNear } from '../../lib/near.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DateBlock } from '../../ui/date-block.tsx'
import { Part } from '../../ui/part.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import styles from './home.module.css'

type Appointment = Reply<'appointments.list'>[number]

/** The appointment that comes next, or the way to book one. */
export function NextAppointment() {
  const { t } = useTranslation('home')
  const now = useNow()
  const appointments = useQuery(query('appointments.list', {}))
  const next = appointments.data?.find(
    ({ state, end }) => (state === 'booked' || state === 'ongoing') && fromIso(end) > now,
  )
  return (
    <section className={styles['card']} aria-labelledby="home-appointment">
      <div className={styles['head']}>
        <h2 id="home-appointment" className={styles['cardTitle']}>
          {t('nextAppointment')}
        </h2>
      </div>
      <Part
        asked={appointments}
        loading={<Skeleton shape={['line', 'short']}>{t('loadingAppointments')}</Skeleton>}
        failed={{ title: t('appointmentsFailed'), advice: t('partAdvice') }}
      >
        {() =>
          next ? (
            <Next appointment={next} />
          ) : (
            <p className={styles['none']}>
              <CalendarDays size="1.5rem" strokeWidth={1.75} aria-hidden /> {t('noAppointments')}
            </p>
          )
        }
      </Part>
      <div className={styles['actions']}>
        {next ? (
          <>
            <ButtonLink to={href('appointments.one', { appointment: next.id })}>
              {t('openAppointment')}
            </ButtonLink>
            {next.way === 'remote' && isNear(next.start, now) && (
              <ButtonLink to={href('visit', { appointment: next.id })} variant="quiet" icon={Video}>
                {t('toVisit')}
              </ButtonLink>
            )}
            <ButtonLink to={href('appointments')} variant="quiet">
              {t('allAppointments')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink to={href('booking')} variant="quiet" icon={CalendarPlus}>
            {t('bookAppointment')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}

function Next({ appointment }: { appointment: Appointment }) {
  const { t } = useTranslation('home')
  const language = useLanguage()
  const { start, way, professional, unit } = appointment
  return (
    <div className={styles['next']}>
      <DateBlock day={start} />
      <div className={styles['facts']}>
        <p className={styles['name']}>
          <span className="visually-hidden">{`${longDay(start, language)}, `}</span>
          {t('timeAndWay', { time: clockTime(start, language), way: t(`way_${way}`) })}
        </p>
        {professional && (
          <p className={styles['meta']}>{`${professional.name}, ${professional.role}`}</p>
        )}
        <p className={styles['meta']}>
          {way === 'visit'
            ? `${unit.name}, ${unit.municipality}`
            : `${unit.name}. ${t('notThere')}`}
        </p>
      </div>
    </div>
  )
}
