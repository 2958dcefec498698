import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Alert } from '../../ui/alert.tsx'
import type { Found } from './found.ts'
import styles from './room.module.css'

/** One is not in the room: where one gets in, or what to do when its time has passed. */
export function Elsewhere({ found: { appointment, state, unit } }: { found: Found }) {
  const { t } = useTranslation('room')
  const over = state === 'over'
  return (
    <div className={styles['stack']}>
      <Alert kind="info" title={t(over ? 'overTitle' : 'outTitle')}>
        {over ? t('overAdvice', { unit: unit.name, phone: unit.phone }) : t('outAdvice')}
      </Alert>
      <p>
        <ButtonLink to={href('visit', { appointment })} icon={ArrowRight} variant="primary">
          {t('toVisit')}
        </ButtonLink>
      </p>
    </div>
  )
}
