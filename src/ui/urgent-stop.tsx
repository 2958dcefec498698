import { OctagonAlert, Phone } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { type Anchor, at } from '../lib/moves.ts'
import { Button } from './button.tsx'
import { isBusyElsewhere } from './busy-elsewhere.ts'
import styles from './urgent-stop.module.css'

export type UrgentStopProps = {
  readonly words: {
    readonly title: string
    readonly why: string
    readonly emergency: string
    readonly helpline: string
    /** What became of what was written. */
    readonly kept: string
    readonly notUrgent: string
  }
  readonly busy: boolean
  /** The matter is not urgent: send it all the same. */
  readonly onNotUrgent: () => void
  readonly anchor: Anchor
}

/**
 * Takes the place of Send when what was written looks urgent. The numbers are text: a practice must never place a
 * call, and the client calls with a phone.
 */
export function UrgentStop({ words, busy, onNotUrgent, anchor }: UrgentStopProps) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const here = title.current
    if (here && !isBusyElsewhere(here)) here.focus()
  }, [])
  return (
    <section className={styles['stop']} role="alert">
      <h2 ref={title} tabIndex={-1} className={styles['title']}>
        <OctagonAlert size="1.75rem" strokeWidth={1.75} aria-hidden />
        <span>{words.title}</span>
      </h2>
      <p>{words.why}</p>
      <ul className={styles['numbers']}>
        <li className={styles['emergency']}>
          <Phone size="2rem" strokeWidth={1.75} aria-hidden />
          <span className={styles['words']}>
            <strong className={styles['number']}>112</strong> <span>{words.emergency}</span>
          </span>
        </li>
        <li className={styles['helpline']}>
          <Phone size="2rem" strokeWidth={1.75} aria-hidden />
          <span className={styles['words']}>
            <strong className={styles['number']}>116 117</strong> <span>{words.helpline}</span>
          </span>
        </li>
      </ul>
      <div className={styles['foot']}>
        <p className={styles['kept']}>{words.kept}</p>
        <Button
          variant="quiet"
          className={styles['onward']}
          busy={busy}
          onClick={onNotUrgent}
          {...at(anchor)}
        >
          {words.notUrgent}
        </Button>
      </div>
    </section>
  )
}
