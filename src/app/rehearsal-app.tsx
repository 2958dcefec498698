import type { QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type StoreApi, useStore } from 'zustand'
import type { Finding } from '../../mocks/scenario/read.ts'
import type { Rehearsal, Say } from '../../mocks/stage/rehearsal.ts'
import { settings } from '../api/client.ts'
import { refresh } from '../api/query.ts'
import type { Language } from '../lib/language.ts'
import type { Page } from '../lib/paths.ts'
import { PreferencesContext, type TextSize } from '../lib/preferences.ts'
import { useLanguage } from '../lib/use-language.ts'
import { Band } from '../practice/band/band.tsx'
import { Controls } from '../practice/band/controls.tsx'
import { Findings } from '../practice/catalogue/findings.tsx'
import { LinkNotice, type LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { Desk } from '../practice/desk/desk.tsx'
import { Guide } from '../practice/guide/guide.tsx'
import { Notice } from '../practice/notice/notice.tsx'
import { Phone } from '../practice/phone/phone.tsx'
import { PracticeContext } from '../practice/practice-context.ts'
import { WindowName } from '../ui/window-name.ts'
import { notePage, useBridge } from './bridge.ts'
import { Broken } from './broken.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { changeLanguage, loadLanguage } from './i18n.ts'
import { query, showLink, startLink } from './link.ts'
import { Portal } from './portal.tsx'
import { useLanguageChange } from './use-language-change.ts'
import { useLeaving } from './use-leaving.ts'
import { useTextSize } from './use-text-size.ts'

type RehearsalAppProps = {
  readonly rehearsal: Rehearsal
  readonly queries: QueryClient
  readonly problems: readonly LinkProblem[]
  readonly say: Say
  /** Fetches the scenario's texts in a language. */
  readonly loadTexts: (language: Language) => Promise<void>
  /** With whom the scenario can be practised, the usual one first. */
  readonly personas: readonly string[]
  readonly textSize: TextSize
  /** Something written was lost as the page was loaded again. */
  readonly lost: boolean
  /** In development: what is wrong with the scenario's file as it was saved last. */
  readonly trouble: StoreApi<readonly Finding[]>
}

/** A rehearsal on the screen: the practice desk, and on it the service. */
export function RehearsalApp({
  rehearsal,
  queries,
  problems,
  say,
  loadTexts,
  personas,
  textSize: firstSize,
  lost,
  trouble,
}: RehearsalAppProps) {
  const { t } = useTranslation('practice')
  const language = useLanguage()
  const { scenario } = useStore(rehearsal.store, ({ script }) => script)
  const epoch = useStore(rehearsal.store, (stage) => stage.epoch)
  const findings = useStore(trouble)
  const [told, setTold] = useState(false)
  const [toldLoss, setToldLoss] = useState(false)
  const [textSize, changeTextSize] = useTextSize(firstSize)
  const practice = useMemo(
    () => ({ rehearsal, say: (sentence: string) => say(sentence, language) }),
    [rehearsal, say, language],
  )
  const { change: changeLanguageTo, failed } = useLanguageChange(
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
  useLink(rehearsal, { personas, language, textSize })
  useLeaving(rehearsal)

  // An empty query is the start page, whatever this page's file is called.
  const startPage = query({ ...startLink, language, textSize }) || '?'
  return (
    <PreferencesContext value={{ textSize, changeTextSize, changeLanguage: changeLanguageTo }}>
      <PracticeContext value={practice}>
        <WindowName value={`Omasote – ${t('mark')}`}>
          <Desk
            band={
              <Band title={practice.say(scenario.title)}>
                <Controls startPage={startPage} onRestart={() => rehearsal.jump(undefined)} />
              </Band>
            }
            notice={
              <>
                {failed && <Notice>{t('languageFailed')}</Notice>}
                {findings.length > 0 && (
                  <Notice>
                    <Findings findings={findings} />
                  </Notice>
                )}
                {lost && !toldLoss && (
                  <Notice onClose={() => setToldLoss(true)}>{t('typingLost')}</Notice>
                )}
                {problems.length > 0 && !told && (
                  <LinkNotice problems={problems} onClose={() => setTold(true)} />
                )}
              </>
            }
            guide={<Guide startPage={startPage} />}
            phone={<Phone />}
          >
            <ErrorBoundary key={epoch} fallback={broken}>
              <Portal onOpened={onOpened} />
            </ErrorBoundary>
          </Desk>
        </WindowName>
      </PracticeContext>
    </PreferencesContext>
  )
}

type LinkParts = {
  readonly personas: readonly string[]
  readonly language: Language
  readonly textSize: TextSize
}

/** Keeps the address true: at every step, and on every page that Back or Forward leads to. */
function useLink(rehearsal: Rehearsal, { personas, language, textSize }: LinkParts): void {
  const { id, steps } = useStore(rehearsal.store, ({ script }) => script.scenario)
  const person = useStore(rehearsal.store, ({ script }) => script.persona.id)
  const step = useStore(rehearsal.store, () => rehearsal.step()?.id ?? 'finish')
  const opening = steps.length === 0 || step === steps[0]?.id
  const persona = person === personas[0] ? null : person
  useEffect(() => {
    const show = () =>
      showLink({
        scenario: id,
        persona,
        step: opening ? null : step,
        lane: 'yhdessa',
        language,
        textSize,
      })
    show()
    // An older entry of the history carries the link of its own time.
    addEventListener('popstate', show)
    return () => removeEventListener('popstate', show)
  }, [id, persona, opening, step, language, textSize])
}

const broken = (retry: () => void) => <Broken onRetry={retry} />
