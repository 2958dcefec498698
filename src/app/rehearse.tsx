import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { HashRouter } from 'react-router'
import { createStore } from 'zustand/vanilla'
import { loadTable, type ScenarioModule } from 'virtual:scenarios'
import { createNetwork, type NetworkOptions } from '../../mocks/network.ts'
import type { Scenario } from '../../mocks/scenario/format/scenario.ts'
import type { Table } from '../../mocks/scenario/read/load.ts'
import type { Finding } from '../../mocks/scenario/read/read.ts'
import { staged, type Staging } from '../../mocks/scenario/staging/staging.ts'
import type { Say } from '../../mocks/stage/core.ts'
import { type Rehearsal, startRehearsal } from '../../mocks/stage/rehearsal.ts'
import { lateOperations, loadLate } from '../../mocks/world/county.ts'
import type { LateLine } from '../../mocks/world/cue-facts.ts'
import { own } from '../../mocks/world/world.ts'
import { settings } from '../api/client.ts'
import { refresh } from '../api/query.ts'
import { systemNow } from '../lib/clock.ts'
import { type Language, languages } from '../lib/language.ts'
import { fetchLate } from '../ui/late.tsx'
import { pageAt, pages } from '../lib/paths.ts'
import type { LinkProblem } from '../practice/catalogue/link-notice.tsx'
import { fetchParts } from '../practice/guide/parts.ts'
import { bridgeClock, standing } from './bridge.ts'
import { loadGuideLanguage, loadWords } from './i18n.ts'
import { labelAreas } from './labels.ts'
import { type PracticeLink, settleLink } from './link.ts'
import { RehearsalApp } from './rehearsal-app.tsx'
import { renderApp } from './root.tsx'
import { fetchAll, loadPage } from './routes.ts'
import { lostTyping, wasReloaded } from './use-leaving.ts'

/** How long after the start nothing else is likely to be fetched any more, in ms. */
const atRest = 10_000

/** Opens a rehearsal at the step that the link names. */
export async function open(
  asked: PracticeLink,
  read: readonly LinkProblem[],
  coming: Promise<ScenarioModule>,
): Promise<void> {
  const id = asked.scenario ?? ''
  const words: Partial<Record<Language, Table>> = {}
  const say: Say = (sentence, language) => own(words[language] ?? {}, sentence) ?? sentence
  const loadTexts = async (language: Language) => {
    words[language] = await loadTable(id, language)
  }

  const guideLanguage = asked.guideLanguage ?? asked.language
  const hash = location.hash.slice(1)
  const [{ scenario, place, personas, others }, inspect] = await Promise.all([
    coming,
    inspection(),
    loadTexts(asked.language),
    loadTexts(guideLanguage),
    loadGuideLanguage(guideLanguage),
    loadWords(['frame']),
    openPage(hash || pages.front),
    coming.then((found) =>
      isLate(found.scenario) ? Promise.all([loadLate(), devices()]) : undefined,
    ),
  ])
  const people = personas.map((one) => one.id)
  const { link, problems: unsettled } = settleLink(asked, {
    personas: people,
    variants: scenario.variants.map((one) => one.id),
    roles: scenario.for,
  })
  const problems = [...read, ...unsettled]
  const persona = personas.find((one) => one.id === link.persona) ?? personas[0]
  if (!persona) throw new Error(`Nobody practises ${id}`)
  const script = staged(
    { scenario, place, persona, others: others.filter(({ id: one }) => one !== persona.id) },
    staging(link),
  )

  const rehearsal = startRehearsal(script, systemNow, say)
  const reached = link.step === null || jump(rehearsal, link.step, link.language)
  const path = hash || standing(rehearsal.store.getState())
  await Promise.all([
    loadWords(labelAreas(JSON.stringify(script))),
    openPage(path),
    fetchParts(script.scenario, rehearsal.step(), link.lane),
  ])
  const lost = lostTyping()
  if (wasReloaded()) rehearsal.note({ name: 'page.reloaded', data: {} })
  // A state that an earlier visit left in the history tells nothing of this one.
  history.replaceState(null, '', `${location.pathname}${location.search}#${path}`)

  const { base } = settings
  settings.language = link.language
  bridgeClock(rehearsal)
  /** What is planned to go wrong with devices shows on the screen. */
  const install = () => devices().then(({ installMedia }) => installMedia(rehearsal))
  if (isLate(scenario)) await install()
  createNetwork({ rehearsal, base, ...inspect }).enable()
  const queries = new QueryClient({
    defaultOptions: {
      // The server is in the page: it answers without a network, at once, and says no only when it means it.
      queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  const trouble = createStore<readonly Finding[]>(() => [])
  if (import.meta.hot)
    import.meta.hot.on('scenarios:update', (update) => {
      const saved = update.find((one) => one.id === id)
      if (!saved) return
      trouble.setState('findings' in saved ? saved.findings : [], true)
      if ('findings' in saved) return
      for (const language of languages)
        words[language] = language === 'fi' ? {} : saved.tables[language]
      const changed = saved.scripts.find((one) => one.persona.id === persona.id)
      if (changed) rehearsal.replace(staged(changed, staging(link)))
      void refresh(queries)
    })
  renderApp(
    <QueryClientProvider client={queries}>
      <HashRouter useTransitions={false}>
        <RehearsalApp
          rehearsal={rehearsal}
          queries={queries}
          problems={reached ? problems : [...problems, { part: 'step', given: link.step ?? '' }]}
          say={say}
          loadTexts={loadTexts}
          link={link}
          lost={lost}
          trouble={trouble}
        />
      </HashRouter>
    </QueryClientProvider>,
  )
  setTimeout(() => {
    fetchAll()
    loadLate().catch(() => undefined)
    if (!isLate(scenario)) install().catch(() => undefined)
    void fetchLate()
  }, atRest)
}

const devices = () => import('./planned-media.ts')

/** Does the scenario play what is fetched late? In development it may come to do so. */
const isLate = (scenario: Scenario): boolean => {
  const written = JSON.stringify(scenario)
  return import.meta.env.DEV || playedLate.some((name) => written.includes(`"${name}"`))
}

type NamesOf<Line> = Line extends unknown ? keyof Line : never

/** The lines of cues that are late. One that is missing here does not compile. */
const lateLines: Readonly<Record<NamesOf<LateLine>, true>> = {
  'appointment.given': true,
  'appointment.cancelled': true,
  'slot.taken': true,
  'task.given': true,
  'task.dropped': true,
  'result.arrived': true,
  'visit.admitted': true,
  'professional.spoke': true,
  'visit.entered': true,
  'visit.departed': true,
  'visit.ended': true,
  'professional.wrote': true,
  'phone.rang': true,
}

const playedLate: readonly string[] = [...lateOperations, ...Object.keys(lateLines), 'remote']

const staging = ({ variant, role }: PracticeLink): Staging => ({
  variant: variant ?? undefined,
  role: role ?? undefined,
})

/** Goes to the step, or back to the beginning when there is no such step. Returns whether it was reached. */
function jump(rehearsal: Rehearsal, step: string, language: Language): boolean {
  const reached = (rehearsal.jump(step, language)?.id ?? 'finish') === step
  if (!reached) rehearsal.jump(undefined)
  return reached
}

async function openPage(path: string): Promise<void> {
  const page = pageAt(path)?.page
  if (page) await loadPage(page)
}

/** In development every reply is held against its contract. */
async function inspection(): Promise<Pick<NetworkOptions, 'inspect'>> {
  if (!import.meta.env.DEV) return {}
  const { inspect } = await import('../../mocks/inspect.ts')
  return { inspect }
}
