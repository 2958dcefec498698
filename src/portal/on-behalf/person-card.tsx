import { ArrowRight, Ban, Check } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reply } from '../../api/operations.ts'
import { at } from '../../lib/moves.ts'
import { Badge, type BadgeState } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { anchor } from './acts.ts'
import { Current } from './current.tsx'
import styles from './people.module.css'

export type Other = Reply<'people.list'>['people'][number]

export const stateBadge: Record<Other['state'], BadgeState> = {
  valid: 'sent',
  waiting: 'started',
  ended: 'off',
  'minor-decides': 'off',
  adult: 'off',
}

type PersonCardProps = {
  readonly person: Other
  readonly current: boolean
  readonly guardianAge: number
  readonly busy: boolean
  readonly onStart: (person: string) => void
}

/** Somebody else: as what one acts for them, how far that goes, and the way to their matters or why there is none. */
export function PersonCard({ person, current, guardianAge, busy, onStart }: PersonCardProps) {
  const { t } = useTranslation('on-behalf')
  const ids = { can: useId(), cannot: useId() }
  const { id, given, family, age, relation, state, mandate, reaches, doesNotReach, why } = person
  const name = `${given} ${family}`
  return (
    <li className={styles['card']} data-current={current}>
      <div className={styles['head']}>
        <Portrait figure={id} size="medium" />
        <div className={styles['words']}>
          <h3 className={styles['name']}>{name}</h3>
          <p className={styles['meta']}>
            {relation === 'child' ? t('child', { count: age }) : t('byMandate', { mandate })}
          </p>
        </div>
        <Badge state={stateBadge[state]}>{t(`state_${state}`)}</Badge>
      </div>
      {state === 'valid' ? (
        <>
          <div>
            <p id={ids.can} className={styles['label']}>
              {t('can')}
            </p>
            <ul className={styles['lines']} aria-labelledby={ids.can}>
              {reaches.map((line) => (
                <li key={line}>
                  <Check size="1.25rem" strokeWidth={2} aria-hidden /> {line}
                </li>
              ))}
            </ul>
          </div>
          {doesNotReach.length > 0 && (
            <div>
              <p id={ids.cannot} className={styles['label']}>
                {t('cannot')}
              </p>
              <ul className={styles['lines']} aria-labelledby={ids.cannot}>
                {doesNotReach.map(({ what }) => (
                  <li key={what}>
                    <Ban size="1.25rem" strokeWidth={2} aria-hidden /> {what}
                  </li>
                ))}
              </ul>
            </div>
          )}
          <p className={styles['meta']}>{why}</p>
          {current ? (
            <Current>{t('now')}</Current>
          ) : (
            <div>
              <Button
                variant="primary"
                icon={ArrowRight}
                busy={busy}
                onClick={() => onStart(id)}
                {...at(anchor.start, id)}
              >
                {t('start', { name })}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p>{t(`why_${state}`, { age: guardianAge })}</p>
      )}
    </li>
  )
}
