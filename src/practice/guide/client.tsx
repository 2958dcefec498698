import { useTranslation } from 'react-i18next'
import type { Step } from '../../../mocks/scenario/format.ts'
import { Portrait } from '../../ui/portrait.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './client.module.css'

/** The client whom one helps: who they are, and what they say just now. */
export function Client({ step }: { step: Step }) {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { persona, place } = stage.script
  const { given, family } = persona.name
  const municipality = place.municipalities.find(({ id }) => id === persona.municipality)
  return (
    <section className={styles['client']} aria-label={t('client')}>
      <div className={styles['who']}>
        <Portrait figure={persona.id} mood={step.feels} size="large" />
        <div>
          <p className={styles['name']}>{t('nameAndAge', { given, family, age: persona.age })}</p>
          <p className={styles['more']}>
            {`${say(municipality?.name ?? '')}, ${t(`skill_${persona.skill}`)}`}
          </p>
        </div>
      </div>
      {step.client !== undefined && (
        <p className={styles['words']}>{t('quoted', { words: say(step.client) })}</p>
      )}
    </section>
  )
}
