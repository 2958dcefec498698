import { useTranslation } from 'react-i18next'
import { href } from '../../lib/paths.ts'
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx'

type CrumbsProps = {
  /** The pages between the health data and this one. */
  readonly between?: readonly { readonly to: string; readonly label: string }[]
  readonly current: string
}

/** Where a page of the health data stands. */
export function Crumbs({ between, current }: CrumbsProps) {
  const { t } = useTranslation('health')
  return (
    <Breadcrumbs
      label={t('crumbs')}
      items={[
        { to: href('home'), label: t('crumbHome') },
        { to: href('health'), label: t('title') },
        ...(between ?? []),
      ]}
      current={current}
    />
  )
}
