import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './band.module.css'

type BandProps = {
  /** What is practised; absent where one only chooses. */
  readonly title?: string
  /** What holds everywhere in a rehearsal. */
  readonly children?: ReactNode
}

/** The band across the top of every view: that this is practice, and the promise. */
export function Band({ title, children }: BandProps) {
  const { t } = useTranslation('practice')
  return (
    <section className={styles['band']} data-ground="amber" aria-label={t('band')}>
      <strong className={styles['mark']}>{t('mark')}</strong>
      <p className={styles['promise']}>
        <span className={styles['long']}>{t('promise')}</span>
        <span className={styles['short']}>{t('promiseShort')}</span>
      </p>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
    </section>
  )
}
