import { FastForward, Redo2, RotateCcw, Undo2 } from 'lucide-react'
import { type ComponentType, lazy, Suspense, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { TimeMenu } from '../time/menu.tsx'
import { hasByHand } from '../trainer/by-hand.ts'
import styles from './foot.module.css'
import { parts } from './parts.ts'

/** A menu that does not come is missed by nobody but the trainer, and must not take the guide with it. */
const TrainerMenu = lazy<ComponentType>(() =>
  import('../trainer/menu.tsx').catch(() => ({ default: () => null })),
)

type Done = NonNullable<ReturnType<Rehearsal['undoable']>>['done']

const done = {
  'session.open': 'doneSignIn',
  'session.close': 'doneSignOut',
  'session.keep': 'doneKeep',
  'people.switch': 'doneSwitch',
  'terms.accept': 'doneAccept',
  'contact.save': 'doneContact',
  'consents.change': 'doneConsent',
  'notices.read': 'doneNotice',
  'notices.see': 'doneNotices',
  'notices.choose': 'doneNoticeKinds',
  'messages.send': 'doneSend',
  'forms.send': 'doneForm',
  'messages.reply': 'doneReply',
  'messages.read': 'doneRead',
  'results.read': 'doneResultRead',
  'measurements.add': 'doneMeasure',
  'measurements.remove': 'doneUnmeasure',
  'drafts.discard': 'doneDiscard',
  'attachments.add': 'doneAttach',
  'attachments.remove': 'doneDetach',
  'appointments.book': 'doneBook',
  'appointments.move': 'doneMove',
  'appointments.cancel': 'doneCancel',
  'appointments.remind': 'doneRemind',
  'callback.ask': 'doneCallback',
  'chats.open': 'doneChatOpen',
  'chats.say': 'doneChatSay',
  'chats.leave': 'doneChatLeave',
  'devices.check': 'doneDevice',
  'visits.join': 'doneJoin',
  'visits.leave': 'doneVisitLeave',
  'visits.say': 'doneVisitSay',
  'visits.switch': 'doneSwitchControl',
  'visits.show': 'doneShow',
  'visits.rate': 'doneRate',
  'phone.call': 'doneCall',
  'phone.answer': 'doneAnswer',
  said: 'doneSaid',
  guess: 'doneGuess',
  time: 'doneTime',
  trainer: 'doneTrainer',
} as const satisfies Record<Done, string>

/** The ways back, and the practice's own time. */
export function Foot() {
  const { t } = useTranslation('practice')
  const { rehearsal, stage } = usePractice()
  const undo = rehearsal.undoable()
  const foot = useRef<HTMLElement>(null)
  return (
    <footer ref={foot} className={styles['foot']}>
      {rehearsal.news() && (
        <Suspense fallback={null}>
          <parts.news.Part as="told" within={foot} />
        </Suspense>
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
      {hasByHand(stage.script.scenario) && (
        <Suspense fallback={<div className={styles['coming']} />}>
          <TrainerMenu />
        </Suspense>
      )}
    </footer>
  )
}
