import { FastForward, Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { TimeMenu } from '../time/menu.tsx'
import styles from './foot.module.css'
import { useNews } from './use-news.ts'

type Done = NonNullable<ReturnType<Rehearsal['undoable']>>['done']

const done = {
  'session.open': 'doneSignIn',
  'session.close': 'doneSignOut',
  'terms.accept': 'doneAccept',
  'contact.save': 'doneContact',
  'consents.change': 'doneConsent',
  'messages.send': 'doneSend',
  'messages.reply': 'doneReply',
  'messages.read': 'doneRead',
  'drafts.discard': 'doneDiscard',
  'attachments.add': 'doneAttach',
  'attachments.remove': 'doneDetach',
  'phone.call': 'doneCall',
  said: 'doneSaid',
  guess: 'doneGuess',
  time: 'doneTime',
} as const satisfies Record<Done, string>

/** The ways back, and the practice's own time. */
export function Foot() {
  const { t } = useTranslation('practice')
  const { rehearsal } = usePractice()
  const news = useNews()
  const undo = rehearsal.undoable()
  const foot = useRef<HTMLElement>(null)
  useInReach(foot, news?.said)
  return (
    <footer ref={foot} className={styles['foot']}>
      {news && (
        <div className={styles['news']}>
          {news.told.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div className={styles['pair']}>
        <Button
          icon={Undo2}
          unavailable={!undo}
          aria-describedby="foot-undo"
          onClick={() => rehearsal.undo()}
        >
          {t('undo')}
        </Button>
        {rehearsal.step() && (
          <Button icon={RotateCcw} onClick={() => rehearsal.restartStep()}>
            {t('restartStep')}
          </Button>
        )}
      </div>
      {rehearsal.redoable() && (
        <div className={styles['redo']}>
          <p>{t('redone')}</p>
          <Button icon={Redo2} onClick={() => rehearsal.redo()}>
            {t('redo')}
          </Button>
        </div>
      )}
      <p id="foot-undo" className={styles['last']}>
        {undo ? t('last', { done: t(done[undo.done]) }) : t('nothingToUndo')}
      </p>
      <div className={styles['time']}>
        <TimeMenu />
        <Button icon={FastForward} onClick={() => rehearsal.advance()}>
          {t('advance')}
        </Button>
      </div>
    </footer>
  )
}

/** Where the guide scrolls, what is told must not push away the button that was pressed. */
function useInReach(foot: RefObject<HTMLElement | null>, told: string | undefined): void {
  useLayoutEffect(() => {
    const pressed = document.activeElement
    if (told !== undefined && foot.current?.contains(pressed))
      pressed?.scrollIntoView({ block: 'nearest' })
  }, [foot, told])
}
