import { useTranslation } from 'react-i18next'
import { Alert } from '../../ui/alert.tsx'
import styles from './terms-text.module.css'

/** The terms themselves: short, and honest about being written for practice. */
export function TermsText() {
  const { t } = useTranslation('account')
  return (
    <div className={styles['text']}>
      <Alert kind="info" title={t('practiceTextTitle')}>
        {t('practiceText')}
      </Alert>
      <section className={styles['section']} aria-labelledby="terms-what">
        <h2 id="terms-what" className={styles['title']}>
          {t('whatTitle')}
        </h2>
        <p>{t('whatText')}</p>
        <p>{t('whatUrgent')}</p>
      </section>
      <section className={styles['section']} aria-labelledby="terms-data">
        <h2 id="terms-data" className={styles['title']}>
          {t('dataTitle')}
        </h2>
        <p>{t('dataText')}</p>
      </section>
      <section className={styles['section']} aria-labelledby="terms-duties">
        <h2 id="terms-duties" className={styles['title']}>
          {t('dutiesTitle')}
        </h2>
        <p>{t('dutiesText')}</p>
      </section>
    </div>
  )
}
