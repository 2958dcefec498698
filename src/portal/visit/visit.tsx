import { useTranslation } from 'react-i18next'
import { Bullets } from '../../ui/bullets.tsx'
import { OnePage } from '../../ui/one-page.tsx'
import { Section } from '../../ui/section.tsx'
import { CallUnit } from './call-unit.tsx'
import { Facts } from './facts.tsx'
import type { Found } from './found.ts'
import { OldBrowser } from './old-browser.tsx'
import { Readiness } from './readiness.tsx'
import { Standing } from './standing.tsx'
import { useStateNow } from './use-state-now.ts'
import { useVisitPage } from './use-visit-page.tsx'
import styles from './visit.module.css'

/** Where one gets ready for a remote visit, and from where one joins it. */
export default function Visit() {
  const { t } = useTranslation('visit')
  const { appointment, above, page } = useVisitPage()
  return (
    <OnePage
      {...page}
      crumbs={{ above }}
      title={() => t('title')}
      untitled={t('title')}
      lead={page.asked.data?.service.name}
    >
      {(found) => <GettingReady key={appointment} found={found} />}
    </OnePage>
  )
}

function GettingReady({ found }: { found: Found }) {
  const { t } = useTranslation('visit')
  const state = useStateNow(found)
  const past = state === 'ended' || state === 'over'
  if (found.oldBrowser && !past)
    return (
      <div className={styles['stack']}>
        <Facts found={found} />
        <OldBrowser found={found} />
      </div>
    )
  return (
    <div className={styles['stack']}>
      <Facts found={found} />
      <Standing found={found} state={state} />
      {!past && (
        <>
          <Readiness found={found} />
          {found.instructions.length > 0 && (
            <Section title={t('preparing')}>
              <Bullets items={found.instructions} />
            </Section>
          )}
          <Section title={t('planB')}>
            <p className={styles['said']}>{t('planBAdvice')}</p>
            <CallUnit found={found} />
          </Section>
        </>
      )}
    </div>
  )
}
