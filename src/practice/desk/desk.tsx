import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './desk.module.css'

type DeskProps = {
  readonly band: ReactNode
  readonly notice: ReactNode
  readonly guide: ReactNode
  readonly phone: ReactNode
  /** Lies over the service when the client's screen is not seen. */
  readonly cover?: ReactNode
  /** A page of the practice in the place of service and guide. */
  readonly page?: ReactNode
  /** A question of the practice, over everything but the band. What lies behind waits. */
  readonly dialog?: ReactNode
  /** The service, which lies on the desk like a screen. */
  readonly children: ReactNode
}

/** The practice desk: the band above, the service on it, the guide beside or below, the phone at its edge. */
export function Desk({ band, notice, guide, phone, cover, page, dialog, children }: DeskProps) {
  const { t } = useTranslation('practice')
  const service = useRef<HTMLDivElement>(null)
  const help = useRef<HTMLDivElement>(null)
  const over = useRef<HTMLDivElement>(null)
  const away = useRef(false)
  const covered = Boolean(page)
  // Whoever comes back from a page of the practice begins at the service.
  useEffect(() => {
    const isBack = away.current && !covered
    away.current = covered
    if (isBack && document.activeElement === document.body) service.current?.focus()
  }, [covered])
  return (
    <div className={styles['desk']} data-voice="practice">
      {/* Buttons, not links: the address's hash belongs to the service. */}
      <div className={styles['skip']}>
        {covered ? (
          <button type="button" onClick={() => over.current?.focus()}>
            {t('toPage')}
          </button>
        ) : (
          !dialog && (
            <>
              <button type="button" onClick={() => service.current?.focus()}>
                {t('toService')}
              </button>
              <button type="button" onClick={() => help.current?.focus()}>
                {t('toGuide')}
              </button>
            </>
          )
        )}
      </div>
      {band}
      <div className={styles['notice']}>{notice}</div>
      {page && (
        <div ref={over} tabIndex={-1} className={styles['page']}>
          {page}
        </div>
      )}
      <div className={styles['surface']} inert={Boolean(dialog)} hidden={covered}>
        <div ref={service} tabIndex={-1} className={styles['service']} data-voice="service">
          <div className={styles['screen']} inert={Boolean(cover)} data-covered={Boolean(cover)}>
            {children}
          </div>
          {cover && (
            // It may scroll, and nothing in it takes focus.
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            <div tabIndex={0} className={styles['cover']} data-voice="practice">
              {cover}
            </div>
          )}
        </div>
        <div ref={help} tabIndex={-1} className={styles['guide']}>
          {guide}
        </div>
        {phone}
      </div>
      {dialog && <div className={styles['dialog']}>{dialog}</div>}
    </div>
  )
}
