import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { clockTime, dayAndTime, longDay, moment } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { dayOf, fromIso, toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { CallUnit } from './call-unit.tsx'
import type { Found, State } from './found.ts'
import { Join } from './join.tsx'
import styles from './visit.module.css'

type StandingProps = {
  readonly found: Found
  readonly state: State
}

/** Where the visit stands, and what can be done now. */
export function Standing({ found, state }: StandingProps) {
  if (state === 'early') return <Join found={found} state={state} why={<Early found={found} />} />
  if (state === 'ended' || state === 'over') return <Past found={found} state={state} />
  return <Join found={found} state={state} why={<Now state={state} />} />
}

/** It is too early. On another day it says on which. */
function Early({ found: { start, joinFrom } }: { found: Found }) {
  const { t } = useTranslation('visit')
  const language = useLanguage()
  const now = useNow()
  const today = dayOf(fromIso(start)).compare(dayOf(now)) === 0
  return today ? (
    <Alert kind="info" title={t('opens', { time: clockTime(joinFrom, language) })}>
      {t('opensAdvice', { now: clockTime(toIso(now), language) })}
    </Alert>
  ) : (
    <Alert kind="info" title={t('otherDay', { when: dayAndTime(start, language) })}>
      {t('otherDayAdvice', {
        today: longDay(toIso(now), language),
        when: moment(joinFrom, now, language),
      })}
    </Alert>
  )
}

/** One can join, or come back. It is told aloud when it becomes so while one waits. */
function Now({ state }: { state: Exclude<State, 'early' | 'ended' | 'over'> }) {
  const { t } = useTranslation('visit')
  const [first] = useState(state)
  return (
    <Alert kind={state === 'open' ? 'ok' : 'info'} title={t(`now_${state}`)} live={state !== first}>
      {t(`advice_${state}`)}
    </Alert>
  )
}

function Past({ found, state }: { found: Found; state: 'ended' | 'over' }) {
  const { t } = useTranslation('visit')
  const language = useLanguage()
  const { appointment, start } = found
  return (
    <section className={styles['part']} aria-label={t(`now_${state}`)}>
      <Alert kind="info" title={t(`now_${state}`)}>
        {state === 'over'
          ? t('advice_over', { when: dayAndTime(start, language) })
          : t('advice_ended')}
      </Alert>
      <CallUnit found={found} />
      <div className={styles['actions']}>
        {state === 'ended' && (
          <ButtonLink to={href('visit.room', { appointment })} variant="primary">
            {t('afterwards')}
          </ButtonLink>
        )}
        <ButtonLink to={href('booking')}>{t('bookAnew')}</ButtonLink>
      </div>
    </section>
  )
}
