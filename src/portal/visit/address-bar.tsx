import { CameraOff, SlidersHorizontal } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import styles from './devices.module.css'

/** Where the browser keeps its answer: the signs at the ends of the address bar. */
export function AddressBar() {
  const { t } = useTranslation('visit')
  return (
    <figure className={styles['picture']}>
      <div className={styles['bar']} role="img" aria-label={t('barDrawing')}>
        <span className={styles['mark']}>
          <SlidersHorizontal size="1.25rem" aria-hidden />
        </span>
        <span className={styles['line']} />
        <span className={styles['mark']}>
          <CameraOff size="1.25rem" aria-hidden />
        </span>
      </div>
      <figcaption className={styles['aside']}>{t('barCaption')}</figcaption>
    </figure>
  )
}
