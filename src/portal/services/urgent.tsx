import { useTranslation } from 'react-i18next'
import styles from './urgent.module.css'

/** Which number is for what. Text: nothing is dialled. */
export function Urgent() {
  const { t } = useTranslation('services')
  return (
    <section className={styles['urgent']} aria-labelledby="services-urgent">
      <h2 id="services-urgent" className={styles['title']}>
        {t('urgentTitle')}
      </h2>
      <dl className={styles['numbers']}>
        <div className={styles['number']}>
          <dt>112</dt>
          <dd>{t('emergency')}</dd>
        </div>
        <div className={styles['number']}>
          <dt>116 117</dt>
          <dd>{t('helpline')}</dd>
        </div>
      </dl>
    </section>
  )
}
