import { Footprints, StepForward } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './part-end.module.css'

type PartEndProps = { readonly onDebrief: () => void }

/** Where a part of a playlist ends before its exercise does: on to the next part, to the look back, or further here. */
export default function PartEnd({ onDebrief }: PartEndProps) {
  const { t } = useTranslation('practice')
  const { t: own } = useTranslation('catalogue')
  const { rehearsal, say, onward, stop } = usePractice()
  const step = rehearsal.step()
  return (
    <section className={styles['end']} aria-labelledby="part-end">
      <h3 id="part-end" className={styles['title']}>
        {own('playlistOver')}
      </h3>
      {step && <p>{own('playlistOverLead', { name: say(step.name) })}</p>}
      <div className={styles['actions']}>
        {onward}
        <Button icon={Footprints} onClick={onDebrief}>
          {t('endingLook')}
        </Button>
        <Button variant="quiet" icon={StepForward} onClick={stop?.goOn}>
          {own('playlistGoOn')}
        </Button>
      </div>
    </section>
  )
}
