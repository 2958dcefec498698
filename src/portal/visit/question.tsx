import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/section.tsx'
import styles from './devices.module.css'

const places = ['bar', 'list', 'phone'] as const

/** What the browser will ask, told before it asks: in words, and drawn as common browsers do it. */
export function Question() {
  const { t } = useTranslation('visit')
  return (
    <Section title={t('question')} look="plain">
      <p>{t('questionAdvice')}</p>
      <ul className={styles['pictures']}>
        {places.map((place) => (
          <li key={place}>
            <figure className={styles['picture']}>
              <div
                className={styles['window']}
                data-place={place}
                role="img"
                aria-label={t('drawing')}
              >
                <span className={styles['address']} />
                <span className={styles['bubble']}>
                  <span>{t('asks')}</span>
                  {place === 'list' && (
                    <span className={styles['field']}>{t('device_camera')}</span>
                  )}
                  <span className={styles['keys']}>
                    <span className={styles['no']}>{t('block')}</span>
                    <span className={styles['yes']}>{t('permit')}</span>
                  </span>
                </span>
              </div>
              <figcaption className={styles['aside']}>{t(`place_${place}`)}</figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </Section>
  )
}
