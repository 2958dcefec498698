import { Phone, PhoneOff } from 'lucide-react'
import { type MouseEvent, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'
import styles from './call.module.css'
import { useContacts } from './use-contacts.ts'

type CallProps = { readonly to: string; readonly onHangUp: () => void }

/** A call in the picture: who answers, and what they say, in writing. */
export function Call({ to, onHangUp }: CallProps) {
  const { t } = useTranslation('practice')
  const answered = useAnswered()
  const contact = useContacts().find(({ id }) => id === to)
  if (!contact) return null
  const { kind, name, number, open } = contact
  const end = ({ detail }: MouseEvent) => {
    // Not the rest of the double click that called.
    if (detail < 2) onHangUp()
  }
  return (
    <div className={styles['call']}>
      <div className={styles['talk']}>
        <div className={styles['who']}>
          <span className={styles['disc']} data-answered={answered}>
            <Phone size="1.75rem" strokeWidth={1.75} aria-hidden />
          </span>
          <h3 tabIndex={-1} className={styles['name']}>
            {name}
          </h3>
          <p className={styles['number']}>{number}</p>
        </div>
        <div aria-live="polite" className={styles['said']}>
          <p className={styles['state']}>{t(answered ? 'phoneAnswered' : 'phoneRinging')}</p>
          {answered && (
            <p className={styles['words']}>
              {t('quoted', { words: t(`phoneSays_${kind}`, { name }) })}
            </p>
          )}
        </div>
        {open !== undefined && <p className={styles['open']}>{t('phoneOpen', { open })}</p>}
        {kind !== 'unit' && <p className={styles['real']}>{t('phoneReal')}</p>}
      </div>
      <Button
        size="large"
        icon={PhoneOff}
        className={styles['end']}
        onClick={end}
        {...at(anchor.hangUp)}
      >
        {t('phoneHangUp')}
      </Button>
    </div>
  )
}

const ringing = 900

/** It rings for a moment before somebody answers. */
function useAnswered(): boolean {
  const [answered, setAnswered] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAnswered(true), ringing)
    return () => clearTimeout(timer)
  }, [])
  return answered
}
