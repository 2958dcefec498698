import { Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StoreApi, useStore } from 'zustand'
import type { Finding } from '../../mocks/scenario/read/read.ts'
import { Findings } from '../practice/catalogue/findings.tsx'
import { LinkNotice, type LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { Notice } from '../practice/notice/notice.tsx'

export type RehearsalNoticesProps = {
  readonly problems: readonly LinkProblem[]
  /** Something written was lost as the page was loaded again. */
  readonly lost: boolean
  /** In development: what is wrong with the scenario's file as it was saved last. */
  readonly trouble: StoreApi<readonly Finding[]>
  /** Another language did not come. */
  readonly languageFailed: boolean
}

/** What a rehearsal has to say about itself, above everything else. */
export function RehearsalNotices({
  problems,
  lost,
  trouble,
  languageFailed,
}: RehearsalNoticesProps) {
  const { t } = useTranslation('practice')
  const findings = useStore(trouble)
  const [told, setTold] = useState(false)
  const [toldLoss, setToldLoss] = useState(false)
  return (
    <>
      {languageFailed && <Notice>{t('languageFailed')}</Notice>}
      {import.meta.env.DEV && findings.length > 0 && (
        <Notice>
          <Findings findings={findings} />
        </Notice>
      )}
      {lost && !toldLoss && <Notice onClose={() => setToldLoss(true)}>{t('typingLost')}</Notice>}
      {problems.length > 0 && !told && (
        <Suspense fallback={null}>
          <LinkNotice problems={problems} onClose={() => setTold(true)} />
        </Suspense>
      )}
    </>
  )
}
