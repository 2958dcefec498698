import type { ComponentProps, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageHeading } from '../../ui/page-heading.tsx'
import styles from './first-page.module.css'
import { FirstSteps } from './first-steps.tsx'

type FirstPageProps = {
  readonly current: ComponentProps<typeof FirstSteps>['current']
  readonly lead: string
  readonly children: ReactNode
}

/** A page of the first signing in: its heading, how far one has come, and what it is for. */
export function FirstPage({ current, lead, children }: FirstPageProps) {
  const { t } = useTranslation('account')
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <PageHeading>{t(current)}</PageHeading>
        <FirstSteps current={current} />
      </div>
      <p className={styles['lead']}>{lead}</p>
      {children}
    </div>
  )
}
