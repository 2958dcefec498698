import { SearchX } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Empty } from '../../ui/empty.tsx'

type MissingProps = {
  /** Where all such things are. */
  readonly to: string
  readonly action: string
  readonly children: string
}

/** Stands where an address leads to nothing. */
export function Missing({ to, action, children }: MissingProps) {
  const { t } = useTranslation('health')
  return (
    <Empty icon={SearchX} title={children} action={<ButtonLink to={to}>{action}</ButtonLink>}>
      {t('missingAdvice')}
    </Empty>
  )
}
