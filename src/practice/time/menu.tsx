import { CalendarClock } from 'lucide-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { late } from '../../ui/late.tsx'
import { toIso } from '../../lib/time.ts'
import { useNow } from '../../lib/use-now.ts'
import { PopoverMenu } from '../../ui/popover-menu.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './menu.module.css'
import { useMomentWords } from './use-moment-words.ts'

const panel = late(() => import('./panel.tsx'), 'time')

/** The practice's time. Opened, it offers the other ways to move it on, beside the one-press way. */
export function TimeMenu() {
  const { t } = useTranslation('practice')
  const { rehearsal } = usePractice()
  const now = useNow()
  const words = useMomentWords()
  return (
    <div className={styles['menu']}>
      <PopoverMenu
        icon={CalendarClock}
        label={
          <>
            <span className="visually-hidden">{`${t('timeMenu')}. ${t('practiceTime')}: `}</span>
            <time dateTime={toIso(now)}>{words(now)}</time>
          </>
        }
      >
        {(close) => (
          <Inside
            onMove={(to) => {
              close()
              rehearsal.advance(to)
            }}
          />
        )}
      </PopoverMenu>
    </div>
  )
}

type PanelProps = { readonly onMove: (to: number) => void }

/** The panel, which is fetched when it is first opened and begins anew each time. */
function Inside({ onMove }: PanelProps) {
  const { t } = useTranslation('practice')
  const inside = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState(0)
  const [here, setHere] = useState(panel.isHere)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const popover = inside.current?.closest('[popover]')
    const toggle = (event: Event) => {
      if (!('newState' in event) || event.newState !== 'open') return
      setOpened((times) => times + 1)
      setFailed(false)
      panel.fetch().then(
        () => setHere(true),
        () => setFailed(true),
      )
    }
    popover?.addEventListener('beforetoggle', toggle)
    return () => popover?.removeEventListener('beforetoggle', toggle)
  }, [])
  return (
    <div ref={inside} className={styles['inside']}>
      {here && opened > 0 && (
        <Suspense fallback={null}>
          <panel.Part key={opened} onMove={onMove} />
        </Suspense>
      )}
      {failed && !here && <p role="alert">{t('timeFailed')}</p>}
    </div>
  )
}
