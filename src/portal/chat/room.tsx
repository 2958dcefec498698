import { LogOut } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { Button } from '../../ui/button.tsx'
import { anchor } from './acts.ts'
import { ActingFor } from './acting-for.tsx'
import styles from './chat.module.css'
import { Composer } from './composer.tsx'
import type { Found, Talk } from './found.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { Turns } from './turns.tsx'

type RoomProps = {
  readonly found: Found
  readonly talk: Talk
}

/** A chat that goes on: where it stands, what has been said, and what one says next. */
export function Room({ found, talk }: RoomProps) {
  const { t } = useTranslation('chat')
  const [asking, setAsking] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const room = useRef<HTMLElement>(null)
  const { topic, turns, professional, answering, state } = talk

  // Who is in the chat sees what was said last, and the field under it.
  const said = turns.length
  useEffect(() => {
    const here = room.current
    if (said > 0 && here?.contains(document.activeElement))
      here.querySelector('form')?.scrollIntoView({ block: 'nearest' })
  }, [said])

  // The button that led here is gone.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [])

  return (
    <section ref={room} className={styles['stack']} aria-labelledby="chat-topic">
      <div className={styles['head']}>
        <h2 ref={heading} id="chat-topic" tabIndex={-1} className={styles['topic']}>
          {topic.name}
        </h2>
        <Button
          icon={LogOut}
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
          {...at(anchor.leave)}
        >
          {t(state === 'waiting' ? 'leaveQueue' : 'leave')}
        </Button>
      </div>
      <ActingFor />
      <div>
        <Standing found={found} talk={talk} />
        <div role="log" aria-label={t('turns')}>
          <Turns turns={turns} unit={found.unit} />
        </div>
      </div>
      {answering && professional && (
        // The answer itself is read when it comes.
        <p className={styles['answering']} aria-hidden>
          {t('answering', { name: professional.name })}
        </p>
      )}
      <Composer found={found} waiting={state === 'waiting'} />
      {asking && (
        <LeaveDialog
          chat={found.id}
          waiting={state === 'waiting'}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  )
}

/** The place in the queue, or who has come. */
function Standing({ found, talk: { position, professional } }: RoomProps) {
  const { t } = useTranslation('chat')
  return (
    <p role="status" className={styles['standing']}>
      {professional ? (
        t('joined', { name: professional.name, role: professional.role })
      ) : (
        <>
          <strong>{t('queue', { position })}</strong> {found.wait} {t('queueAdvice')}
        </>
      )}
    </p>
  )
}
