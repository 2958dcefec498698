import { CalendarPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { at } from '../../lib/moves.ts'
import { href } from '../../lib/paths.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TabLinks } from '../../ui/tab-links.tsx'
import { anchor } from './acts.ts'
import styles from './list.module.css'

/** What both lists of appointments have around them. */
export function ListPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation('appointments')
  return (
    <>
      <PageHeading lead={t('listLead')}>{t('title')}</PageHeading>
      <div className={styles['stack']}>
        <div className={styles['top']}>
          <ButtonLink
            to={href('booking')}
            variant="primary"
            icon={CalendarPlus}
            {...at(anchor.bookNew)}
          >
            {t('bookNew')}
          </ButtonLink>
        </div>
        <TabLinks
          label={t('lists')}
          items={[
            {
              to: href('appointments'),
              label: t('upcoming'),
              ...at(anchor.tab, 'appointments'),
            },
            {
              to: href('appointments.past'),
              label: t('past'),
              ...at(anchor.tab, 'appointments.past'),
            },
          ]}
        />
        {children}
      </div>
    </>
  )
}

/** What a list says while it loads and when it fails. */
export function useListWords() {
  const { t } = useTranslation('appointments')
  return {
    loading: <Skeleton shape={['block', 'line', 'short', 'line']}>{t('loading')}</Skeleton>,
    failed: { title: t('listFailed'), advice: t('failedAdvice') },
  }
}
