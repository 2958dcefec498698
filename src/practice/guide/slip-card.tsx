import { FastForward, Signpost, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { Label } from './label.tsx'
import styles from './slip-card.module.css'
import type { SeenSlip } from './use-slip.ts'

type SlipCardProps = {
  readonly slip: SeenSlip
  /** The learner wants to see what follows. */
  readonly onLook: () => void
}

/** A wrong turn, explained: what happened and why it matters, and the way back. No verdict. */
export function SlipCard({ slip, onLook }: SlipCardProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say } = usePractice()
  return (
    <section className={styles['slip']} aria-labelledby="slip-what">
      <Label icon={Signpost}>{t('whatHappened')}</Label>
      <h3 id="slip-what" className={styles['what']}>
        {say(slip.what)}
      </h3>
      <p>{say(slip.why)}</p>
      <div className={styles['actions']}>
        <Button variant="primary" icon={Undo2} onClick={() => rehearsal.rewind(slip.turn)}>
          {t('undoAndChoose')}
        </Button>
        <Button
          icon={FastForward}
          onClick={() => {
            onLook()
            rehearsal.advance()
          }}
        >
          {t('seeWhatFollows')}
        </Button>
      </div>
    </section>
  )
}
