import { Footprints, LayoutGrid, Phone, RotateCcw, Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Portrait } from '../../ui/portrait.tsx'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import styles from './ending.module.css'
import { Label } from './label.tsx'

type EndingProps = {
  readonly startPage: string
  readonly onDebrief: () => void
}

/** The end of a scenario: what was learnt, what to remember, and the equal way without a screen. */
export default function Ending({ startPage, onDebrief }: EndingProps) {
  const { t } = useTranslation('practice')
  const { rehearsal, say, stage, onward } = usePractice()
  const { persona, place, scenario } = stage.script
  const { aim, remember, otherWay } = scenario.debrief
  const unit = place.units.find(({ id }) => id === otherWay.unit)
  const feedback = rehearsal.feedback()
  return (
    <div className={styles['ending']}>
      <div className={styles['top']}>
        <Portrait figure={persona.id} mood="glad" size="large" />
        <h3 className={styles['title']}>{t('finished')}</h3>
      </div>
      {feedback !== undefined && (
        <p>
          <Said>{say(feedback)}</Said>
        </p>
      )}
      <section className={styles['part']} aria-labelledby="ending-aim">
        <Label icon={Sprout} heading={{ level: 'h4', id: 'ending-aim' }}>
          {t('learnt')}
        </Label>
        <p>
          <Said>{say(aim)}</Said>
        </p>
      </section>
      <section className={styles['part']} aria-labelledby="ending-remember">
        <Label icon={Footprints} heading={{ level: 'h4', id: 'ending-remember' }}>
          {t('remember')}
        </Label>
        <ul className={styles['list']}>
          {remember.map((one) => (
            <li key={one}>
              <Said>{say(one)}</Said>
            </li>
          ))}
        </ul>
      </section>
      {unit && (
        <section className={styles['part']} aria-labelledby="ending-other">
          <Label icon={Phone} heading={{ level: 'h4', id: 'ending-other' }}>
            {t('otherWay')}
          </Label>
          <p>
            {t('otherWayText')} <strong>{say(unit.name)}</strong>,{' '}
            <span className={styles['phone']}>{unit.phone}</span>, {say(unit.open)}.
          </p>
        </section>
      )}
      <div className={styles['actions']}>
        <Button variant="primary" icon={Footprints} onClick={onDebrief}>
          {t('endingLook')}
        </Button>
        {onward}
        <Button icon={RotateCcw} onClick={() => rehearsal.jump(undefined)}>
          {t('again')}
        </Button>
        <ButtonLink icon={LayoutGrid} href={startPage}>
          {t('allScenarios')}
        </ButtonLink>
      </div>
    </div>
  )
}
