import type { QueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { type ReactNode, Suspense, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { Say } from '../../mocks/stage/core.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Language } from '../lib/language.ts'
import { late } from '../ui/late.tsx'
import type { Page } from '../lib/paths.ts'
import { PreferencesContext } from '../lib/preferences.ts'
import { Band } from '../practice/band/band.tsx'
import { Controls } from '../practice/band/controls.tsx'
import { LanguageChoices } from '../practice/band/language-choices.tsx'
import { Desk } from '../practice/desk/desk.tsx'
import { Guide } from '../practice/guide/guide.tsx'
import { HiddenScreen } from '../practice/guide/hidden-screen.tsx'
import { withDoing } from '../practice/hand/doing.ts'
import { Phone } from '../practice/phone/phone.tsx'
import { PracticeContext } from '../practice/practice-context.ts'
import { WindowName } from '../ui/window-name.ts'
import { notePage, useBridge } from './bridge.ts'
import { Broken } from './broken.tsx'
import { leftOf, movesOf, wayTo } from './doing.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { labelIn, withLabels } from './labels.ts'
import { type PracticeLink, query, startLink } from './link.ts'
import { Portal } from './portal.tsx'
import { RehearsalNotices, type RehearsalNoticesProps } from './rehearsal-notices.tsx'
import { Spoken } from './spoken.tsx'
import { useLanguages } from './use-languages.ts'
import { useLeaving } from './use-leaving.ts'
import { useLink } from './use-link.ts'
import { usePlaylistPart, useStop } from './use-playlist-part.ts'
import { useTextSize } from './use-text-size.ts'

type RehearsalAppProps = Omit<RehearsalNoticesProps, 'languageFailed'> & {
  readonly rehearsal: Rehearsal
  readonly queries: QueryClient
  readonly say: Say
  /** Fetches the scenario's texts in a language. */
  readonly loadTexts: (language: Language) => Promise<void>
  /** The link that was opened, as far as there is what it names. */
  readonly link: PracticeLink
}

/** A rehearsal on the screen: the practice desk, and on it the service. */
export function RehearsalApp({
  rehearsal,
  queries,
  say,
  loadTexts,
  link: asked,
  ...notices
}: RehearsalAppProps) {
  const { t } = useTranslation('practice')
  const { scenario } = useStore(rehearsal.store, ({ script }) => script)
  const over = useStore(rehearsal.store, () => !rehearsal.step())
  const [lane, changeLane] = useState(asked.lane)
  const [view, setView] = useState<'service' | 'share' | 'debrief'>('service')
  const [textSize, changeTextSize] = useTextSize(asked.textSize)
  const languages = useLanguages({ queries, loadTexts, guideLanguage: asked.guideLanguage })
  const { language, changeLanguage, guideLanguage, words } = languages
  const spoken = guideLanguage ?? language
  const part = usePlaylistPart(asked.playlist, spoken)
  const playlistPart = (as: 'bar' | 'onward') =>
    part && (
      <part.PlaylistPart
        playlist={part.playlist}
        link={{ ...asked, language, guideLanguage, textSize }}
        as={as}
      />
    )
  const practice = {
    rehearsal,
    lane,
    changeLane,
    language: spoken,
    say: (sentence: string) =>
      withLabels(rehearsal.timed(say(sentence, spoken), spoken), words, i18next),
    service: {
      language,
      say: (sentence: string) => rehearsal.timed(say(sentence, language), language),
      label: (shown: string) => labelIn(words, shown, i18next),
    },
    left: useMemo(() => leftOf(rehearsal), [rehearsal]),
    movesOf: useMemo(() => movesOf(rehearsal, language), [rehearsal, language]),
    ways: wayTo,
    onward: playlistPart('onward'),
    stop: useStop(rehearsal, part?.stopOf(asked)),
  }
  const onOpened = useCallback(
    (page: Page, path: string) => notePage(rehearsal, page, path),
    [rehearsal],
  )
  const link = useLink(rehearsal, asked, { lane, language, guideLanguage, textSize })
  useLeaving(rehearsal, queries)

  const back = () => setView('service')
  const begin = () => {
    back()
    rehearsal.jump(undefined)
  }
  // The start page is the practice's. An empty query is the start page, whatever this page's file is called.
  const startPage = query({ ...startLink, language: spoken, textSize }) || '?'
  return (
    <PreferencesContext value={{ textSize, changeTextSize, changeLanguage }}>
      <PracticeContext value={practice}>
        {/* The window's title has one language, that of the page in it. */}
        <WindowName value={`Omasote – ${t('mark')}`}>
          <Spoken words={words} language={spoken}>
            <Desk
              band={
                <Band title={practice.say(scenario.title)}>
                  <Controls
                    startPage={startPage}
                    onRestart={begin}
                    onShare={() => setView('share')}
                  >
                    <LanguageChoices {...languages} />
                  </Controls>
                </Band>
              }
              notice={
                <>
                  <RehearsalNotices {...notices} languageFailed={languages.failed} />
                  {playlistPart('bar')}
                </>
              }
              guide={<Guide startPage={startPage} onDebrief={() => setView('debrief')} />}
              phone={<Phone />}
              cover={scenario.screen === 'hidden' && !over && <HiddenScreen />}
              page={
                view === 'debrief' && (
                  <Suspense fallback={null}>
                    <debrief.Part
                      onBack={back}
                      onAgain={begin}
                      againHref={query({ ...link, step: null })}
                      allHref={startPage}
                      hrefOf={(parts) =>
                        query({
                          ...link,
                          step: null,
                          ...parts,
                          // Another exercise is no part of it.
                          ...(parts.scenario !== link.scenario && { playlist: null, item: null }),
                        })
                      }
                    />
                  </Suspense>
                )
              }
              dialog={
                view === 'share' && (
                  <Suspense fallback={null}>
                    <shareDialog.Part query={query(link)} onClose={back} />
                  </Suspense>
                )
              }
            >
              <Anew rehearsal={rehearsal}>
                <Spoken words={i18next} language={language}>
                  <Portal onOpened={onOpened} />
                </Spoken>
              </Anew>
            </Desk>
            <Bridge rehearsal={rehearsal} queries={queries} />
          </Spoken>
        </WindowName>
      </PracticeContext>
    </PreferencesContext>
  )
}

/** The service begins anew when time is turned back. The desk around it stays, and is not drawn again for it. */
function Anew({ rehearsal, children }: { rehearsal: Rehearsal; children: ReactNode }) {
  const epoch = useStore(rehearsal.store, (stage) => stage.epoch)
  return (
    <ErrorBoundary key={epoch} fallback={broken}>
      {children}
    </ErrorBoundary>
  )
}

/** Follows the router by itself: a change of page draws nothing but the page. */
function Bridge({ rehearsal, queries }: Pick<RehearsalAppProps, 'rehearsal' | 'queries'>) {
  useBridge(rehearsal, queries)
  return null
}

const shareDialog = late(() => import('../practice/share/share-dialog.tsx'), 'share')
const debrief = late(() => withDoing(import('../practice/debrief/debrief.tsx')), 'debrief')

const broken = (retry: () => void) => <Broken onRetry={retry} />
