import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import styles from './booking.module.css'

type BegunNoteProps = {
  /** Everything that is needed has been chosen before. */
  readonly begun: boolean
  /** Another service, which one came here to book. */
  readonly other: string | undefined
}

/** Says that one goes on with what was begun, and leads to where it was left. */
export function BegunNote({ begun, other }: BegunNoteProps) {
  const { t } = useTranslation('appointments')
  const [atFirst] = useState(begun)
  return (
    atFirst &&
    begun && (
      <Alert kind="info" title={t('begunTitle')}>
        {t('begunAdvice')} {other !== undefined && t('begunOther', { service: other })}
        <span className={styles['onward']}>
          <ButtonLink to={href('booking.review')}>{t('toReview')}</ButtonLink>
        </span>
      </Alert>
    )
  )
}
