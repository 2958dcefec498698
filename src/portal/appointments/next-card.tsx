import { Video } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clockTime, longDay } from '../../lib/format-time.ts'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { isNear } from '../../lib/near.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DateBlock } from '../../ui/date-block.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'
import type { Row } from './sorted.ts'
import { stateBadge, useShownState } from './state.ts'
import { personWords } from './words.ts'

/** The appointment that comes next: when, what, how and where. */
export function NextCard({ appointment }: { appointment: Row }) {
  const { t } = useTranslation('appointments')
  const language = useLanguage()
  const now = useNow()
  const state = useShownState(appointment)
  const { id, service, unit, professional, way, start } = appointment
  return (
    <section className={styles['card']} aria-labelledby="appointments-next">
      <div className={styles['head']}>
        <h2 id="appointments-next" className={styles['cardTitle']}>
          {t('next')}
        </h2>
        {state !== 'booked' && <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>}
      </div>
      <div className={styles['about']}>
        <DateBlock day={start} />
        <div className={styles['facts']}>
          <p className={styles['when']}>
            <span className="visually-hidden">{`${longDay(start, language)}, `}</span>
            {t('timeAndWay', { time: clockTime(start, language), way: t(`wayMid_${way}`) })}
          </p>
          <p>{service.name}</p>
          {professional && <p>{personWords(professional)}</p>}
          <p>
            {way === 'visit' ? (
              `${unit.name}, ${unit.municipality}`
            ) : (
              <>
                {`${unit.name}. `}
                <strong>{t('notThere')}</strong>
              </>
            )}
          </p>
        </div>
      </div>
      <div className={styles['actions']}>
        <ButtonLink to={href('appointments.one', { appointment: id })} {...at(anchor.row, id)}>
          {t('openOne')}
        </ButtonLink>
        {way === 'remote' && isNear(start, now) && (
          <ButtonLink
            to={href('visit', { appointment: id })}
            variant="quiet"
            icon={Video}
            {...at(anchor.visit, id)}
          >
            {t('toVisit')}
          </ButtonLink>
        )}
      </div>
    </section>
  )
}
