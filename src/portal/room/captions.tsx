import { useTranslation } from 'react-i18next'
import styles from './call.module.css'
import type { Found, Turn } from './found.ts'

/** What was said last, always in writing. What is asked stays until it is answered. */
export function Captions({ found: { turns, asks } }: { found: Found }) {
  const { t } = useTranslation('room')
  const spoken = turns.filter(({ written, by }) => !written || !by.client)
  const from = Math.min(
    spoken.length - 1,
    ...(asks ? [spoken.findIndex(({ id }) => id === asks.turn)] : []),
  )
  const shown = spoken.slice(Math.max(0, from))
  return (
    <section className={styles['captions']} aria-label={t('captions')}>
      <div aria-live="polite">
        {shown
          .filter(({ by }) => !by.client)
          .map((turn) => (
            <Caption key={turn.id} turn={turn} />
          ))}
      </div>
      {/* What one has said oneself need not be told. */}
      {shown
        .filter(({ by }) => by.client)
        .map((turn) => (
          <Caption key={turn.id} turn={turn} you={t('you')} />
        ))}
      {shown.length === 0 && <p className={styles['quiet']}>{t('nobodySpoke')}</p>}
    </section>
  )
}

function Caption({ turn, you }: { turn: Turn; you?: string }) {
  return (
    <p className={styles['caption']}>
      <strong className={styles['speaks']}>{you ?? turn.by.name.split(' ')[0]}</strong>
      <span>{turn.text}</span>
    </p>
  )
}
