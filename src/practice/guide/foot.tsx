import { Clock, FastForward, RotateCcw, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Rehearsal } from '../../../mocks/stage/rehearsal.ts'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './foot.module.css'
import { Label } from './label.tsx'
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
  time: 'doneTime',
} as const satisfies Record<Done, string>

/** The ways back, and the practice's own time. */
export function Foot() {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { rehearsal } = usePractice()
  const now = toIso(useNow())
  const news = useNews()
  const undo = rehearsal.undoable()
  return (
    <footer className={styles['foot']}>
      {news !== undefined && <p className={styles['news']}>{news}</p>}
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
      <p id="foot-undo" className={styles['last']}>
        {undo ? t('last', { done: t(done[undo.done]) }) : t('nothingToUndo')}
      </p>
      <div className={styles['time']}>
        <div>
          <Label icon={Clock}>{t('practiceTime')}</Label>
          <time dateTime={now} className={styles['now']}>
            {`${shortDay(now, language)} ${t('clock', { time: clockTime(now, language) })}`}
          </time>
        </div>
        <Button icon={FastForward} onClick={() => rehearsal.advance()}>
          {t('advance')}
        </Button>
      </div>
    </footer>
  )
}
