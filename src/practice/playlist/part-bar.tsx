import { ArrowRight, Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import styles from './part-bar.module.css'
import type { Part } from './part.ts'

type PartBarProps = Part & {
  /** The guide does not lead on from there. */
  readonly leads: boolean
}

/** Above an exercise: which part of a playlist it is, and where the playlist stops in it. */
export function PartBar({ title, item, of, backHref, next, state, leads }: PartBarProps) {
  const { t } = useTranslation('catalogue')
  const stops = leads && (state === 'stop' || state === 'free')
  return (
    <nav className={styles['bar']} aria-label={t('playlist')}>
      <p className={styles['place']}>
        <Route size="1.25rem" strokeWidth={1.75} aria-hidden />
        <strong>{t('playlistItem', { item, of })}</strong>
        <a href={backHref} className={styles['title']}>
          {title}
        </a>
      </p>
      <p role="status" className={styles['state']}>
        {state === 'stop' ? t('playlistStop') : state === 'over' ? t('playlistDone') : ''}
      </p>
      {stops && next && (
        <ButtonLink icon={ArrowRight} href={next.href}>
          {t('playlistNext', { title: next.title ?? t('playlistTalk') })}
        </ButtonLink>
      )}
    </nav>
  )
}
