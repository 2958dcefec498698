import type { QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Rehearsal, Say } from '../../mocks/stage/rehearsal.ts'
import type { Language } from '../lib/language.ts'
import { useLanguage } from '../lib/use-language.ts'
import { Band } from '../practice/band/band.tsx'
import { Controls } from '../practice/band/controls.tsx'
import { Desk } from '../practice/desk/desk.tsx'
import { Guide } from '../practice/guide/guide.tsx'
import { LinkNotice } from '../practice/catalogue/link-notice.tsx'
import { PracticeContext } from '../practice/practice-context.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { useBridge } from './bridge.ts'
import { type LinkProblem, query } from './link.ts'
import { Portal } from './portal.tsx'

type RehearsalAppProps = {
  readonly rehearsal: Rehearsal
  readonly queries: QueryClient
  readonly problems: readonly LinkProblem[]
  readonly say: Say
  readonly onLanguage: (language: Language) => void
}

/** A rehearsal on the screen: the practice desk, and on it the service. */
export function RehearsalApp({ rehearsal, queries, problems, say, onLanguage }: RehearsalAppProps) {
  useBridge(rehearsal, queries)
  const language = useLanguage()
  const epoch = useStore(rehearsal.store, (stage) => stage.epoch)
  const practice = useMemo(
    () => ({ rehearsal, say: (sentence: string) => say(sentence, language) }),
    [rehearsal, say, language],
  )
  // An empty query is the start page, whatever this page's file is called.
  const startPage = query({ scenario: null, step: null, lane: 'yhdessa', language }) || '?'
  return (
    <PracticeContext value={practice}>
      <Desk
        band={
          <Band title={practice.say(rehearsal.store.getState().script.scenario.title)}>
            <Controls
              startPage={startPage}
              onRestart={() => rehearsal.jump(undefined)}
              onLanguage={onLanguage}
            />
          </Band>
        }
        notice={problems.length > 0 && <LinkNotice problems={problems} />}
        guide={<Guide startPage={startPage} />}
      >
        <ErrorBoundary key={epoch}>
          <Portal />
        </ErrorBoundary>
      </Desk>
    </PracticeContext>
  )
}
