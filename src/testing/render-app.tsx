import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import i18next from 'i18next'
import { useCallback } from 'react'
import { HashRouter } from 'react-router'
import { onTestFinished } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { inspect } from '../../mocks/inspect.ts'
import { createNetwork } from '../../mocks/network.ts'
import type { Script } from '../../mocks/scenario/format/script.ts'
import type { Finding } from '../../mocks/scenario/read/read.ts'
import { sentences } from '../../mocks/scenario/texts/sentences.ts'
import type { Outcome } from '../../mocks/stage/asking.ts'
import type { Say } from '../../mocks/stage/core.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import { settings } from '../api/client.ts'
import type { Input, Operation } from '../api/operations.ts'
import { problem } from '../api/problem.ts'
import { bridgeClock, notePage, standing, useBridge } from '../app/bridge.ts'
import { changeLanguage, loadGuideLanguage, loadWords, startWords } from '../app/i18n.ts'
import { labelAreas } from '../app/labels.ts'
import { Portal } from '../app/portal.tsx'
import { RehearsalApp } from '../app/rehearsal-app.tsx'
import { type PracticeLink, startLink } from '../app/link.ts'
import { loadPage } from '../app/routes.ts'
import { setClock, systemNow } from '../lib/clock.ts'
import type { Lane } from '../lib/lane.ts'
import type { Language } from '../lib/language.ts'
import { fetchLate } from '../ui/late.tsx'
import { type Page, pageAt, pageNames } from '../lib/paths.ts'
import { practise } from './rehearse.ts'
import { sayWith, sendMessage } from './scripts.ts'

export type AppOptions = {
  /** The step that is reached before the app opens; the first when it is left out. */
  readonly step?: string
  /** Where in the service; where the rehearsal stands when it is left out. */
  readonly path?: string
  /** What has been written in a form before. */
  readonly draft?: Input<'drafts.save'>
  readonly language?: Language
  /** The language of the instructions, when it is another. */
  readonly guideLanguage?: Language
  /** Fetches the scenario's texts in a language; they are all here when it is left out. */
  readonly loadTexts?: (language: Language) => Promise<void>
  readonly lane?: Lane
  /** With the practice desk and the guide around the service. */
  readonly guide?: boolean
  /** These operations are not answered from the start. */
  readonly broken?: readonly Operation[]
  /** After how many milliseconds these are answered from the start. */
  readonly slow?: readonly (readonly [Operation, number])[]
  /** Another script than that of the first scenario. */
  readonly script?: Script
  /** Of which playlist the exercise is a part, as the link says it. */
  readonly part?: Pick<PracticeLink, 'playlist' | 'item'>
  /** Something written was lost as the page was loaded again. */
  readonly lost?: boolean
  /** What is wrong with the scenario's file as it was saved last. */
  readonly trouble?: readonly Finding[]
  /** What is made of all words of the screen and all sentences of the script before they are shown. */
  readonly reword?: (words: string) => string
}

export type RenderedApp = {
  readonly rehearsal: Rehearsal
  /** Lets real time pass, and nothing else. */
  readonly pass: (milliseconds: number) => void
  /** What has been asked over the network, in order. */
  readonly asked: readonly Operation[]
  /** These operations are not answered, until they are taken out again. */
  readonly broken: Set<Operation>
  /** After how many milliseconds these operations are answered. */
  readonly slow: Map<Operation, number>
  /** This operation is slow no longer, and what waits for it is answered at once. */
  readonly hurry: (operation: Operation) => Promise<void>
  /** The very first drawing had something in it: nothing that it needs was still on its way. */
  readonly drawnAtOnce: boolean
  /** Does something to the rehearsal, and lets the screen follow. */
  readonly stage: (change: (rehearsal: Rehearsal) => unknown) => Promise<void>
  readonly goTo: (path: string) => Promise<void>
}

let wordsStarted = false

/**
 * The service as in the page: the real scenario, network, words, routes and providers. Every reply is held
 * against its contract.
 */
export async function renderApp({
  step,
  path,
  draft,
  language = 'fi',
  guideLanguage,
  loadTexts = () => Promise.resolve(),
  lane = 'yhdessa',
  guide = false,
  broken: brokenFirst = [],
  slow: slowFirst = [],
  script = sendMessage().script,
  part,
  lost = false,
  trouble = [],
  reword,
}: AppOptions = {}): Promise<RenderedApp> {
  const say = reword ? rewording(script, reword) : sayWith(sendMessage())
  if (!wordsStarted) await startWords(language, ['ui', 'practice'])
  wordsStarted = true
  await loadWords(['frame', ...labelAreas(JSON.stringify(script))])
  await Promise.all([...pageNames.map(loadPage), fetchLate()])
  await changeLanguage(language)
  await loadGuideLanguage(guideLanguage ?? language)
  settings.language = language
  rewordScreen(reword)

  const { rehearsal, pass } = practise(script, { say })
  if (step !== undefined) rehearsal.jump(step, language)
  if (draft) rehearsal.perform('drafts.save', draft)
  const broken = new Set(brokenFirst)
  const slow = new Map(slowFirst)
  const asked: Operation[] = []
  const perform = <O extends Operation>(
    operation: O,
    input: Input<O>,
    spoken?: Language,
  ): Outcome<O> => {
    asked.push(operation)
    return broken.has(operation)
      ? { problem: problem('service-fault', 'This does not work, as the test wants it') }
      : rehearsal.perform(operation, input, spoken)
  }
  const waiting = new Set<() => void>()
  const network = createNetwork({
    rehearsal: { ...rehearsal, perform, slowness: (operation) => slow.get(operation) ?? 0 },
    base: settings.base,
    inspect,
    wait: (milliseconds) =>
      new Promise((done) => {
        setTimeout(done, milliseconds)
        waiting.add(done)
      }),
  })
  network.enable()
  bridgeClock(rehearsal)

  const queries = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  onTestFinished(() => {
    queries.clear()
    network.disable()
    setClock({ now: systemNow, subscribe: () => () => undefined })
  })

  const state = rehearsal.store.getState()
  history.replaceState(null, '', `#${path ?? standing(state)}`)
  render(
    <QueryClientProvider client={queries}>
      <HashRouter useTransitions={false}>
        {guide ? (
          <RehearsalApp
            rehearsal={rehearsal}
            queries={queries}
            problems={[]}
            say={say}
            loadTexts={loadTexts}
            link={{
              ...startLink,
              ...part,
              scenario: script.scenario.id,
              lane,
              language,
              guideLanguage: guideLanguage ?? null,
            }}
            lost={lost}
            trouble={createStore(() => trouble)}
          />
        ) : (
          <Service rehearsal={rehearsal} queries={queries} />
        )}
      </HashRouter>
    </QueryClientProvider>,
  )
  const drawnAtOnce = document.body.textContent !== ''
  // A hidden screen has a main part of its own over that of the service.
  await screen.findAllByRole('main')

  return {
    rehearsal,
    pass,
    asked,
    broken,
    slow,
    hurry: async (operation) => {
      slow.delete(operation)
      await act(async () => {
        for (const done of waiting) done()
      })
    },
    drawnAtOnce,
    stage: async (change) => {
      await act(async () => {
        change(rehearsal)
      })
    },
    goTo: async (to) => {
      if (!pageAt(to)) throw new Error(`${to} is no page`)
      await act(async () => {
        location.hash = to
        // jsdom tells of a new hash a little later.
        await new Promise((resolve) => setTimeout(resolve))
      })
    },
  }
}

/** Words the sentences of a script by a rule of the test. What else goes through a `Say`, names and keys, stays. */
function rewording(script: Script, reword: (words: string) => string): Say {
  const known = new Set(sentences(script))
  return (sentence) => (known.has(sentence) ? reword(sentence) : sentence)
}

function rewordScreen(reword: AppOptions['reword']): void {
  const name = 'reword'
  if (reword) i18next.use({ type: 'postProcessor', name, process: reword })
  i18next.options.postProcess = reword ? [name] : false
}

/** The service without the desk. */
function Service({ rehearsal, queries }: { rehearsal: Rehearsal; queries: QueryClient }) {
  useBridge(rehearsal, queries)
  const onOpened = useCallback(
    (page: Page, path: string) => notePage(rehearsal, page, path),
    [rehearsal],
  )
  return <Portal onOpened={onOpened} />
}
