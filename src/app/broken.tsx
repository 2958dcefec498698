import { useTranslation } from 'react-i18next'
import { FailedPart } from '../ui/failed-part.tsx'

/** Stands in the place of a page of the service that broke or did not come. */
export function Broken({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation('practice')
  return (
    <FailedPart title={t('pageBroken')} onRetry={onRetry}>
      {t('pageBrokenAdvice')}
    </FailedPart>
  )
}
