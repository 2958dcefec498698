import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'
import styles from './about-client.module.css'

/** More of the client for whoever wants it: how they speak, and what they fear. */
export function AboutClient() {
  const { t } = useTranslation('practice')
  const { say, stage } = usePractice()
  const { name, speaks, fears } = stage.script.persona
  return (
    <details className={styles['about']}>
      <summary>{t('about', { given: name.given })}</summary>
      <p>{say(speaks)}</p>
      <p className={styles['label']}>{t('fears')}</p>
      <ul>
        {fears.map((fear) => (
          <li key={fear}>{say(fear)}</li>
        ))}
      </ul>
    </details>
  )
}
