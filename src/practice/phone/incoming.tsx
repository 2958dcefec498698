import { Phone, PhoneOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { anchor } from './acts.ts'
import styles from './call.module.css'

type IncomingProps = {
  /** Who of the staff calls. */
  readonly by: string
  readonly onHangUp: () => void
}

/** A call that comes from the county: it rings until it is answered, and goes on where the picture broke off. */
export function Incoming({ by, onHangUp }: IncomingProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage } = usePractice()
  const [answered, setAnswered] = useState(false)
  const caller = stage.script.place.staff.find(({ id }) => id === by)
  const name = caller?.name ?? by
  const answer = () => {
    setAnswered(true)
    rehearsal.answer()
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
          {caller && <p className={styles['number']}>{say(caller.role)}</p>}
        </div>
        <div aria-live="polite" className={styles['said']}>
          <p className={styles['state']}>{t(answered ? 'phoneAnswered' : 'phoneIncoming')}</p>
          {answered && (
            <p className={styles['words']}>
              {t('quoted', { words: t('phoneSays_professional', { name }) })}
            </p>
          )}
        </div>
      </div>
      {answered ? (
        <Button
          size="large"
          icon={PhoneOff}
          className={styles['end']}
          onClick={onHangUp}
          {...at(anchor.hangUp)}
        >
          {t('phoneHangUp')}
        </Button>
      ) : (
        <Button size="large" icon={Phone} onClick={answer} {...at(anchor.answer)}>
          {t('phoneAnswer')}
        </Button>
      )}
    </div>
  )
}
