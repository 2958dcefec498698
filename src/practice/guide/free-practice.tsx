import { Compass } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { usePractice } from '../practice-context.ts'
import { Client } from './client.tsx'
import styles from './free-practice.module.css'
import { Label } from './label.tsx'

/** The guide where there is no task: with whom one practises, and a few ways to begin. */
export default function FreePractice() {
  const { t } = useTranslation('practice')
  const { stage } = usePractice()
  const { given } = stage.script.persona.name
  return (
    <div className={styles['free']}>
      <Client feels="calm" />
      <section aria-labelledby="free-title">
        <Label icon={Compass} heading={{ level: 'h3', id: 'free-title' }}>
          {t('freeTitle')}
        </Label>
        <p>{t('freeLead', { given })}</p>
      </section>
      <section aria-labelledby="free-ideas">
        <h3 id="free-ideas" className={styles['ideas']}>
          {t('freeIdeas')}
        </h3>
        <ul className={styles['list']}>
          <li>{t('freeIdeaMessage')}</li>
          <li>{t('freeIdeaSettings')}</li>
          <li>{t('freeIdeaPhone')}</li>
        </ul>
      </section>
    </div>
  )
}
