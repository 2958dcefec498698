import { Clock, Signal, SignalLow, SignalZero } from 'lucide-react'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { minute } from '../../lib/milliseconds.ts'
import { fromIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { classes } from '../../ui/classes.ts'
import styles from './call.module.css'
import type { Found } from './found.ts'

type BarProps = {
  readonly ref: Ref<HTMLHeadingElement>
  readonly found: Found
}

/** With whom one speaks, how the line is, and for how long one has spoken. */
export function Bar({ ref, found }: BarProps) {
  const { t } = useTranslation('room')
  const now = useNow()
  const { professional, unit, state, weak, since } = found
  const lost = state === 'lost'
  const Icon = lost ? SignalZero : weak ? SignalLow : Signal
  const minutes = since === null ? 0 : Math.max(0, Math.floor((now - fromIso(since)) / minute))
  return (
    <header className={styles['bar']}>
      <h1 ref={ref} tabIndex={-1} className={styles['who']}>
        {professional?.name ?? unit.name}
        {professional?.role && <span className={styles['role']}>{`, ${professional.role}`}</span>}
      </h1>
      <p className={classes(styles['fact'], !lost && !weak && styles['good'])}>
        <Icon size="1.25rem" strokeWidth={1.75} aria-hidden />
        {t(lost ? 'lineLost' : weak ? 'lineWeak' : 'lineGood')}
      </p>
      {!lost && (
        <p className={styles['fact']}>
          <Clock size="1.25rem" strokeWidth={1.75} aria-hidden />
          {t('minutes', { minutes })}
        </p>
      )}
    </header>
  )
}
