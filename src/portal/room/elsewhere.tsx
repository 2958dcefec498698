import { ArrowRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { moment } from '../../lib/format-time.ts'
import { href } from '../../lib/paths.ts'
import { fromIso } from '../../lib/time.ts'
import { useLanguage } from '../../lib/use-language.ts'
import { useNow } from '../../lib/use-now.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Alert } from '../../ui/alert.tsx'
import type { Found } from './found.ts'
import styles from './room.module.css'

/** One is not in the room: where one gets in, or what to do when its time has passed. */
export function Elsewhere({ found: { appointment, state, joinFrom, unit } }: { found: Found }) {
  const { t } = useTranslation('room')
  const language = useLanguage()
  const now = useNow()
  return (
    <div className={styles['stack']}>
      {state === 'over' ? (
        <Alert kind="info" title={t('overTitle')}>
          {t('overAdvice', { unit: unit.name, phone: unit.phone })}
        </Alert>
      ) : now < fromIso(joinFrom) ? (
        <Alert kind="info" title={t('earlyTitle')}>
          {t('earlyAdvice', { when: moment(joinFrom, now, language) })}
        </Alert>
      ) : (
        <Alert kind="info" title={t('outTitle')}>
          {t('outAdvice')}
        </Alert>
      )}
      <p>
        <ButtonLink to={href('visit', { appointment })} icon={ArrowRight} variant="primary">
          {t('toVisit')}
        </ButtonLink>
      </p>
    </div>
  )
}
