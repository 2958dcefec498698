import { useTranslation } from 'react-i18next'
import styles from './urgent-help.module.css'

type UrgentHelpProps = {
  /** Under the navigation where there is room; otherwise at the end of the page, as also without a navigation. */
  readonly place: 'side' | 'end' | 'alone'
}

/** The urgent numbers. */
export function UrgentHelp({ place }: UrgentHelpProps) {
  const { t } = useTranslation('frame')
  return (
    <aside className={styles[place]} aria-label={t('urgentHelp')}>
      <p>
        {t('emergency')} <strong>112</strong>
      </p>
      <p>
        {t('helpline')} <strong>116 117</strong>
      </p>
    </aside>
  )
}
