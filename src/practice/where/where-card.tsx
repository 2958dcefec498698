import { MapPin } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WhereStep } from '../../../mocks/scenario/format/step.ts'
import { Button } from '../../ui/button.tsx'
import { usePractice } from '../practice-context.ts'
import { Label } from '../guide/label.tsx'
import { Said } from '../said.tsx'
import styles from './where-card.module.css'

/** Where is the client now? One tells it by what they have said, for their screen is not seen. */
export default function WhereCard({ step }: { step: WhereStep }) {
  const { t } = useTranslation('where')
  const { rehearsal, say, stage } = usePractice()
  const { given } = stage.script.persona.name
  const astray = rehearsal.scene().otherwise !== undefined
  return (
    <section className={styles['where']} aria-labelledby="where-title">
      <Label icon={MapPin}>{t('label')}</Label>
      <h3 id="where-title" className={styles['title']}>
        <Said>{say(step.goal)}</Said>
      </h3>
      <p className={styles['why']}>
        <Said>{say(step.why)}</Said>
      </p>
      <ul className={styles['pages']}>
        {step.pages.map((page) => (
          <li key={page}>
            <Button onClick={() => rehearsal.guess(page)}>{t(`page_${page}`)}</Button>
          </li>
        ))}
      </ul>
      <p role="status" className={styles['astray']}>
        {astray && (step.otherwise === undefined ? t('else', { given }) : say(step.otherwise))}
      </p>
    </section>
  )
}
