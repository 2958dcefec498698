import { Clock, FastForward, RotateCcw, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { clockTime, shortDay } from '../../lib/format-time.ts'
import { toIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './foot.module.css'
import { Label } from './label.tsx'
import { useNews } from './use-news.ts'

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
          unavailable={undo === undefined}
          onClick={() => undo !== undefined && rehearsal.rewind(undo)}
        >
          {t('undo')}
        </Button>
        <Button icon={RotateCcw} onClick={() => rehearsal.restartStep()}>
          {t('restartStep')}
        </Button>
      </div>
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
