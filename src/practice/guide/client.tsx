import { useTranslation } from 'react-i18next'
import type { Feeling } from '../../../mocks/scenario/format/basics.ts'
import { Portrait } from '../../ui/portrait.tsx'
import { faces } from '../feelings.ts'
import { usePractice } from '../practice-context.ts'
import { Said } from '../said.tsx'
import styles from './client.module.css'

type ClientProps = {
  readonly feels: Feeling
  /** What they say just now, an author's sentence. */
  readonly says?: string | undefined
}

/** The client whom one helps: who they are, and what they say just now. */
export function Client({ feels, says }: ClientProps) {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { persona, place } = stage.script
  const { given, family } = persona.name
  const municipality = place.municipalities.find(({ id }) => id === persona.municipality)
  return (
    <section className={styles['client']} aria-label={t('client')}>
      <div className={styles['who']}>
        <Portrait figure={persona.id} mood={faces[feels]} size="large" />
        <div>
          <p className={styles['name']}>{t('nameAndAge', { given, family, age: persona.age })}</p>
          <p className={styles['more']}>
            {`${say(municipality?.name ?? '')}, ${t(`skill_${persona.skill}`)}`}
          </p>
        </div>
      </div>
      {says !== undefined && (
        <p className={styles['words']}>
          <Said>{t('quoted', { words: say(says) })}</Said>
        </p>
      )}
    </section>
  )
}
