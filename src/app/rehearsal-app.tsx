import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Rehearsal, Say } from '../../mocks/stage/rehearsal.ts'
import { settings } from '../api/client.ts'
import { refresh } from '../api/query.ts'
import type { Language } from '../lib/language.ts'
import type { Page } from '../lib/paths.ts'
import { useLanguage } from '../lib/use-language.ts'
import { Band } from '../practice/band/band.tsx'
import { Controls } from '../practice/band/controls.tsx'
import { LinkNotice, type LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { Desk } from '../practice/desk/desk.tsx'
import { Guide } from '../practice/guide/guide.tsx'
import { Notice } from '../practice/notice/notice.tsx'
import { PracticeContext } from '../practice/practice-context.ts'
import { WindowName } from '../ui/window-name.ts'
import { notePage, useBridge } from './bridge.ts'
import { Broken } from './broken.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { changeLanguage, loadLanguage } from './i18n.ts'
import { query, showLink } from './link.ts'
import { Portal } from './portal.tsx'
import { useLanguageChange } from './use-language-change.ts'

type RehearsalAppProps = {
  readonly rehearsal: Rehearsal
  readonly queries: QueryClient
  readonly problems: readonly LinkProblem[]
  readonly say: Say
  /** Fetches the scenario's texts in a language. */
  readonly loadTexts: (language: Language) => Promise<void>
}

/** A rehearsal on the screen: the practice desk, and on it the service. */
export function RehearsalApp({ rehearsal, queries, problems, say, loadTexts }: RehearsalAppProps) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { scenario } = useStore(rehearsal.store, ({ script }) => script)
  const epoch = useStore(rehearsal.store, (stage) => stage.epoch)
  const [told, setTold] = useState(false)
  const practice = useMemo(
    () => ({ rehearsal, say: (sentence: string) => say(sentence, language) }),
    [rehearsal, say, language],
  )
  const { change, failed } = useLanguageChange(
    (next) => Promise.all([loadTexts(next), loadLanguage(next)]),
    async (next) => {
      settings.language = next
      await changeLanguage(next)
      await refresh(queries)
    },
  )
  const onOpened = useCallback(
    (page: Page, path: string) => notePage(rehearsal, page, path),
    [rehearsal],
  )
  useBridge(rehearsal, queries)
  useLink(rehearsal, language)

  // An empty query is the start page, whatever this page's file is called.
  const startPage = query({ scenario: null, step: null, lane: 'yhdessa', language }) || '?'
  return (
    <PracticeContext value={practice}>
      <WindowName value={`Omasote – ${t('mark')}`}>
        <Desk
          band={
            <Band title={practice.say(scenario.title)}>
              <Controls
                startPage={startPage}
                onRestart={() => rehearsal.jump(undefined)}
                onLanguage={change}
              />
            </Band>
          }
          notice={
            <>
              {failed && <Notice>{t('languageFailed')}</Notice>}
              {problems.length > 0 && !told && (
                <LinkNotice problems={problems} onClose={() => setTold(true)} />
              )}
            </>
          }
          guide={<Guide startPage={startPage} />}
        >
          <ErrorBoundary key={epoch} fallback={broken}>
            <Portal onOpened={onOpened} />
          </ErrorBoundary>
        </Desk>
      </WindowName>
    </PracticeContext>
  )
}

/** Keeps the address true: at every step, and on every page that Back or Forward leads to. */
function useLink(rehearsal: Rehearsal, language: Language): void {
  const { id, steps } = useStore(rehearsal.store, ({ script }) => script.scenario)
  const step = useStore(rehearsal.store, () => rehearsal.step()?.id ?? 'finish')
  const opening = step === steps[0]?.id
  useEffect(() => {
    const show = () =>
      showLink({ scenario: id, step: opening ? null : step, lane: 'yhdessa', language })
    show()
    // An older entry of the history carries the link of its own time.
    addEventListener('popstate', show)
    return () => removeEventListener('popstate', show)
  }, [id, opening, step, language])
}

const broken = (retry: () => void) => <Broken onRetry={retry} />
