import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { href } from '../../lib/paths.ts'
import { Alert } from '../../ui/alert.tsx'

type SharingProps = {
  readonly sharing: boolean
}

/** Who sees what the client enters, and when. */
export function Sharing({ sharing }: SharingProps) {
  const { t } = useTranslation('health')
  return (
    <Alert kind="info" title={t(sharing ? 'sharedTitle' : 'notSharedTitle')}>
      {t(sharing ? 'sharedAdvice' : 'notSharedAdvice')}{' '}
      <Link to={href('settings')}>{t('changeSharing')}</Link>
    </Alert>
  )
}
