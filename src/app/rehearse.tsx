import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import i18next from 'i18next'
import { HashRouter } from 'react-router'
import { scripts, tables } from 'virtual:scenarios'
import type { Table } from '../../mocks/scenario/load.ts'
import { createNetwork, type NetworkOptions } from '../../mocks/network.ts'
import { type Say, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { settings } from '../api/client.ts'
import { systemNow } from '../lib/clock.ts'
import type { Language } from '../lib/language.ts'
import { type Page, pageAt } from '../lib/paths.ts'
import { bridgeClock, lastPath, openingPath } from './bridge.ts'
import { changeLanguage } from './i18n.ts'
import { labelAreas, withLabels } from './labels.ts'
import { type LinkProblem, type PracticeLink, showLink } from './link.ts'
import { RehearsalApp } from './rehearsal-app.tsx'
import { renderApp } from './root.tsx'
import { loadPage } from './routes.ts'

/** Opens a rehearsal at the step that the link names. */
export async function open(link: PracticeLink, problems: readonly LinkProblem[]): Promise<void> {
  const id = link.scenario ?? ''
  const words: Partial<Record<Language, Table>> = {}
  const loadTable = async (language: Language) => {
    words[language] = (await tables[`${id}/${language}`]?.())?.default ?? {}
  }
  const say: Say = (sentence, language) => words[language]?.[sentence] ?? sentence

  const asked = pageAt(location.hash.slice(1))?.page
  const [script] = await Promise.all([
    scripts[id]?.().then((module) => module.default),
    loadTable(link.language),
    i18next.loadNamespaces('frame'),
    ...(asked ? [loadPage(asked)] : []),
  ])
  if (!script) throw new Error(`There is no scenario ${id}`)
  const areas = labelAreas(JSON.stringify(script))
  await i18next.loadNamespaces(areas)

  const rehearsal = startRehearsal(script, systemNow, say)
  const found = [...problems, ...jumpTo(link.step)]
  const { base } = settings
  settings.language = link.language
  bridgeClock(rehearsal)
  createNetwork({ rehearsal, base, ...(await inspection()) }).enable()

  const state = rehearsal.store.getState()
  const path = location.hash.slice(1) || (lastPath(state) ?? openingPath(state))
  history.replaceState(history.state, '', `${location.pathname}${location.search}#${path}`)
  const first: Page | undefined = pageAt(path)?.page
  if (first) await loadPage(first)

  const queries = new QueryClient({
    defaultOptions: {
      // The server is in the page: it answers without a network, at once, and says no only when it means it.
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  const remember = () => {
    const step = rehearsal.step()?.id ?? 'finish'
    const opening = step === script.scenario.steps[0]?.id
    showLink({ ...link, step: opening ? null : step, language: settings.language })
  }
  rehearsal.subscribe(remember)
  remember()

  const speak = async (language: Language) => {
    await loadTable(language)
    await changeLanguage(language)
    settings.language = language
    remember()
    await queries.cancelQueries()
    await queries.invalidateQueries()
  }

  renderApp(
    <QueryClientProvider client={queries}>
      <HashRouter>
        <RehearsalApp
          rehearsal={rehearsal}
          queries={queries}
          problems={found}
          say={(sentence, language) => withLabels(say(sentence, language), i18next)}
          onLanguage={(language) => void speak(language)}
        />
      </HashRouter>
    </QueryClientProvider>,
  )
  requestIdleCallback(() => {
    for (const page of nextPages) void loadPage(page).catch(() => undefined)
  })

  function jumpTo(step: string | null): readonly LinkProblem[] {
    if (step === null) return []
    const reached = rehearsal.jump(step, link.language)?.id ?? 'finish'
    if (reached === step) return []
    rehearsal.jump(undefined)
    return [{ part: 'step', given: step }]
  }
}

/** What a person is likely to open next, fetched while nothing else is going on. */
const nextPages: readonly Page[] = ['sign-in', 'home', 'messages', 'messages.new', 'messages.one']

/** In development every reply is held against its contract. */
async function inspection(): Promise<Pick<NetworkOptions, 'inspect'>> {
  if (!import.meta.env.DEV) return {}
  const { inspect } = await import('../../mocks/inspect.ts')
  return { inspect }
}
