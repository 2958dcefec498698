import { ArrowRight, Route } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import type { Part } from './part.ts'

/** Where an exercise ends: on to the playlist's next part, or back to the playlist when it was the last. */
export function Onward({ backHref, next }: Part) {
  const { t } = useTranslation('catalogue')
  return next ? (
    <ButtonLink size="large" icon={ArrowRight} href={next.href}>
      {t('playlistNext', { title: next.title ?? t('playlistTalk') })}
    </ButtonLink>
  ) : (
    <ButtonLink size="large" icon={Route} href={backHref}>
      {t('playlistBack')}
    </ButtonLink>
  )
}
