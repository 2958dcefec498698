import { ArrowRight, FastForward, Signpost, Undo2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import { Label } from './label.tsx'
import styles from './slip-card.module.css'
import type { SlipMet } from '../../../mocks/stage/rehearsal.ts'

type SlipCardProps = {
  readonly met: SlipMet
  /** The learner wants to see what follows. */
  readonly onLook: () => void
}

/** A wrong turn, explained: what happened and why it matters, and the way back. No verdict. */
export function SlipCard({ met: { slip, turn, repeated }, onLook }: SlipCardProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say } = usePractice()
  return (
    <section className={styles['slip']} aria-labelledby="slip-what">
      <Label icon={Signpost}>{t('whatHappened')}</Label>
      <h3 id="slip-what" className={styles['what']}>
        <Said>{say(slip.what)}</Said>
      </h3>
      <p>
        <Said>{say(repeated && slip.again !== undefined ? slip.again : slip.why)}</Said>
      </p>
      <div className={styles['actions']}>
        {slip.undo ? (
          <>
            <Button variant="primary" icon={Undo2} onClick={() => rehearsal.rewind(turn)}>
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
          </>
        ) : (
          // Nothing has come of it: one goes on where one is.
          <Button variant="primary" icon={ArrowRight} onClick={onLook}>
            {t('slipGoOn')}
          </Button>
        )}
      </div>
    </section>
  )
}
