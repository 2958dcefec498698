import { PhoneCall } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Portrait } from '../../ui/portrait.tsx'
import { usePractice } from '../practice-context.ts'
import styles from './hidden-screen.module.css'

/** What one has before one's eyes while a client is guided by phone: not their screen. */
export function HiddenScreen() {
  const { t } = useTranslation('practice')
  const { stage } = usePractice()
  const { id, name } = stage.script.persona
  return (
    <main className={styles['call']}>
      <Portrait figure={id} mood="listening" size="large" />
      <h1 className={styles['title']}>
        <PhoneCall size="1.75rem" strokeWidth={1.75} aria-hidden />
        {t('hiddenTitle', { given: name.given })}
      </h1>
      <p>{t('hiddenText')}</p>
    </main>
  )
}
