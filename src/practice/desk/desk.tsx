import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './desk.module.css'

type DeskProps = {
  readonly band: ReactNode
  readonly notice: ReactNode
  readonly guide: ReactNode
  readonly phone: ReactNode
  /** The service, which lies on the desk like a screen. */
  readonly children: ReactNode
}

/** The practice desk: the band above, the service on it, the guide beside or below, the phone at its edge. */
export function Desk({ band, notice, guide, phone, children }: DeskProps) {
  const { t } = useTranslation('practice')
  const service = useRef<HTMLDivElement>(null)
  const help = useRef<HTMLDivElement>(null)
  return (
    <div className={styles['desk']} data-voice="practice">
      {/* Buttons, not links: the address's hash belongs to the service. */}
      <div className={styles['skip']}>
        <button type="button" onClick={() => service.current?.focus()}>
          {t('toService')}
        </button>
        <button type="button" onClick={() => help.current?.focus()}>
          {t('toGuide')}
        </button>
      </div>
      {band}
      <div className={styles['notice']}>{notice}</div>
      <div className={styles['surface']}>
        <div ref={service} tabIndex={-1} className={styles['service']} data-voice="service">
          {children}
        </div>
        <div ref={help} tabIndex={-1} className={styles['guide']}>
          {guide}
        </div>
        {phone}
      </div>
    </div>
  )
}
