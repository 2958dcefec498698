import { ChevronDown, ChevronUp, Maximize2, PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { usePractice } from '../practice-context.ts'
import { AboutClient } from './about-client.tsx'
import { Announcer } from './announcer.tsx'
import { Client } from './client.tsx'
import { Ending } from './ending.tsx'
import { Foot } from './foot.tsx'
import styles from './guide.module.css'
import { Progress } from './progress.tsx'
import { SlipCard } from './slip-card.tsx'
import { StepCard } from './step-card.tsx'
import { useSlip } from './use-slip.ts'

/** How much of the guide shows on a narrow screen. */
type Height = 'peek' | 'half' | 'full'

type GuideProps = { readonly startPage: string }

/** The coach beside the service: whom one helps, what to do and why, what to say, and what happened. */
export function Guide({ startPage }: GuideProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage } = usePractice()
  const [folded, setFolded] = useState(false)
  const { slip, look } = useSlip()
  const step = rehearsal.step()
  const [height, setHeight] = useHeight(slip ? `slip ${slip.turn}` : step ? undefined : 'end')
  const { persona, scenario } = stage.script
  const feels = step ? step.feels : 'glad'

  useLowWhileTyping(() => setHeight('peek'))

  return (
    <aside
      className={styles['guide']}
      data-folded={folded}
      data-height={height}
      aria-label={t('guide')}
    >
      <Announcer slip={slip} />
      <div className={styles['tab']}>
        <Portrait figure={persona.id} mood={feels} size="medium" />
        <Button variant="quiet" icon={PanelRightOpen} onClick={() => setFolded(false)}>
          {t('guide')}
        </Button>
      </div>
      <div className={styles['peek']}>
        <Portrait figure={persona.id} mood={feels} />
        <div className={styles['now']}>
          <Progress brief />
          <p className={styles['brief']}>{say(step ? step.name : scenario.title)}</p>
        </div>
        <Button variant="primary" icon={ChevronUp} onClick={() => setHeight('half')}>
          {t('openGuide')}
        </Button>
      </div>
      <div className={styles['whole']}>
        <div className={styles['head']}>
          <h2 className={styles['title']}>{t('guide')}</h2>
          <div className={styles['fold']}>
            <Button variant="quiet" icon={PanelRightClose} onClick={() => setFolded(true)}>
              {t('hide')}
            </Button>
          </div>
          <div className={styles['resize']}>
            {height === 'half' && (
              <Button variant="quiet" icon={Maximize2} onClick={() => setHeight('full')}>
                {t('larger')}
              </Button>
            )}
            <Button
              variant="quiet"
              icon={ChevronDown}
              onClick={() => setHeight(height === 'full' ? 'half' : 'peek')}
            >
              {t('smaller')}
            </Button>
          </div>
        </div>
        <div className={styles['talk']} data-slip={slip !== undefined}>
          <Progress />
          {step ? (
            <>
              <Client step={step} />
              {slip ? <SlipCard slip={slip} onLook={look} /> : <StepCard step={step} />}
              <AboutClient />
            </>
          ) : (
            <Ending startPage={startPage} />
          )}
        </div>
        {step && (
          <div className={styles['foot']}>
            <Foot />
          </div>
        )}
      </div>
    </aside>
  )
}

/**
 * The height that the learner has chosen. When there is an occasion to tell of, a guide that lies low rises by
 * itself, until it is lowered again or the occasion is over.
 */
function useHeight(occasion: string | undefined) {
  const [chosen, setChosen] = useState<{ height: Height; on: string | undefined }>({
    height: 'peek',
    on: undefined,
  })
  const rises = occasion !== undefined && occasion !== chosen.on && chosen.height === 'peek'
  const choose = (height: Height) => setChosen({ height, on: occasion })
  return [rises ? 'half' : chosen.height, choose] as const
}

/** The guide never stands in the way of the field that is being typed in. */
function useLowWhileTyping(lower: () => void): void {
  useEffect(() => {
    const focused = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches('textarea, input[type="text"]')) lower()
    }
    document.addEventListener('focusin', focused)
    return () => document.removeEventListener('focusin', focused)
  })
}
