import { type ComponentType, createElement, type ReactElement } from 'react'
import { type Page, pageNames } from '../lib/paths.ts'
import { loadWords } from './i18n.ts'

type PageModule = { readonly default: ComponentType }

const sources: Record<Page, { area: string; load: () => Promise<PageModule> }> = {
  front: { area: 'sign-in', load: () => import('../portal/sign-in/front.tsx') },
  'sign-in': { area: 'sign-in', load: () => import('../portal/sign-in/sign-in.tsx') },
  terms: { area: 'account', load: () => import('../portal/account/terms.tsx') },
  contact: { area: 'account', load: () => import('../portal/account/contact.tsx') },
  home: { area: 'home', load: () => import('../portal/home/home.tsx') },
  messages: { area: 'messages', load: () => import('../portal/messages/list.tsx') },
  'messages.new': { area: 'messages', load: () => import('../portal/messages/new.tsx') },
  'messages.closed': { area: 'messages', load: () => import('../portal/messages/closed.tsx') },
  'messages.one': { area: 'messages', load: () => import('../portal/messages/conversation.tsx') },
  health: { area: 'health', load: () => import('../portal/health/health.tsx') },
  results: { area: 'health', load: () => import('../portal/health/results.tsx') },
  'results.one': { area: 'health', load: () => import('../portal/health/result.tsx') },
  'tests.one': { area: 'health', load: () => import('../portal/health/test.tsx') },
  measurements: { area: 'health', load: () => import('../portal/health/measurements.tsx') },
  'measurements.one': { area: 'health', load: () => import('../portal/health/series.tsx') },
  'measurements.new': { area: 'health', load: () => import('../portal/health/new.tsx') },
  plans: { area: 'health', load: () => import('../portal/health/plans.tsx') },
  'plans.one': { area: 'health', load: () => import('../portal/health/plan.tsx') },
  tasks: { area: 'tasks', load: () => import('../portal/tasks/list.tsx') },
  forms: { area: 'forms', load: () => import('../portal/forms/list.tsx') },
  'forms.review': { area: 'forms', load: () => import('../portal/forms/review.tsx') },
  'forms.sent': { area: 'forms', load: () => import('../portal/forms/sent.tsx') },
  'forms.section': { area: 'forms', load: () => import('../portal/forms/section.tsx') },
  'forms.one': { area: 'forms', load: () => import('../portal/forms/one.tsx') },
  appointments: { area: 'appointments', load: () => import('../portal/appointments/list.tsx') },
  'appointments.past': {
    area: 'appointments',
    load: () => import('../portal/appointments/past.tsx'),
  },
  booking: { area: 'appointments', load: () => import('../portal/appointments/booking.tsx') },
  'booking.place': {
    area: 'appointments',
    load: () => import('../portal/appointments/booking.tsx'),
  },
  'booking.time': {
    area: 'appointments',
    load: () => import('../portal/appointments/booking.tsx'),
  },
  'booking.review': {
    area: 'appointments',
    load: () => import('../portal/appointments/booking.tsx'),
  },
  'appointments.one': {
    area: 'appointments',
    load: () => import('../portal/appointments/one.tsx'),
  },
  'appointments.move': {
    area: 'appointments',
    load: () => import('../portal/appointments/move.tsx'),
  },
  visit: { area: 'visit', load: () => import('../portal/visit/visit.tsx') },
  'visit.devices': { area: 'visit', load: () => import('../portal/visit/devices.tsx') },
  'visit.room': { area: 'room', load: () => import('../portal/room/room.tsx') },
  'on-behalf': { area: 'on-behalf', load: () => import('../portal/on-behalf/people.tsx') },
  services: { area: 'services', load: () => import('../portal/services/services.tsx') },
  'services.units': { area: 'services', load: () => import('../portal/services/units.tsx') },
  'services.chat': { area: 'chat', load: () => import('../portal/chat/chat.tsx') },
  'services.one': { area: 'services', load: () => import('../portal/services/area.tsx') },
  help: { area: 'help', load: () => import('../portal/help/help.tsx') },
  'help.one': { area: 'help', load: () => import('../portal/help/topic.tsx') },
  search: { area: 'search', load: () => import('../portal/search/search.tsx') },
  settings: { area: 'account', load: () => import('../portal/account/settings.tsx') },
}

/** Where one is likely to go next from a page. */
const next: Record<Page, readonly Page[]> = {
  front: ['sign-in'],
  'sign-in': ['home', 'terms'],
  terms: ['contact'],
  contact: ['home'],
  home: ['messages'],
  messages: ['messages.new', 'messages.one'],
  'messages.new': ['messages.one'],
  'messages.closed': ['messages.one'],
  'messages.one': ['messages'],
  health: ['results', 'measurements', 'measurements.new', 'plans.one'],
  results: ['results.one'],
  'results.one': ['tests.one'],
  'tests.one': ['results.one'],
  measurements: ['measurements.one', 'measurements.new'],
  'measurements.one': ['measurements.new'],
  'measurements.new': ['measurements.one'],
  plans: ['plans.one'],
  'plans.one': ['measurements.one'],
  tasks: ['forms.one', 'forms'],
  forms: ['forms.one'],
  'forms.review': ['forms.sent'],
  'forms.sent': ['tasks'],
  'forms.section': ['forms.review', 'forms.sent'],
  'forms.one': ['forms.section', 'forms.review'],
  appointments: ['booking', 'appointments.one', 'appointments.past'],
  'appointments.past': ['appointments.one'],
  booking: ['booking.place', 'booking.time', 'booking.review'],
  'booking.place': ['booking.time', 'booking.review'],
  'booking.time': ['booking.review'],
  'booking.review': ['appointments.one'],
  'appointments.one': ['appointments.move', 'visit'],
  'appointments.move': ['appointments.one'],
  visit: ['visit.devices', 'visit.room'],
  'visit.devices': ['visit', 'visit.room'],
  'visit.room': ['visit', 'home'],
  'on-behalf': ['home'],
  services: ['services.one', 'services.units'],
  'services.units': ['messages.new'],
  'services.chat': ['services', 'booking'],
  'services.one': ['messages.new', 'booking'],
  help: ['help.one'],
  'help.one': ['help'],
  search: ['messages.one', 'services.one', 'help.one'],
  settings: ['home'],
}

/** Fetches ahead what is likely to come next. What does not come is asked for again when it is needed. */
export const fetchNext = (page: Page): void => fetchPages(next[page])

/** Fetches every page, so that one can go on without a network. */
export const fetchAll = (): void => fetchPages(pageNames)

const fetchPages = (names: readonly Page[]): void => {
  for (const name of names) loadPage(name).catch(() => undefined)
}

const loading = new Map<Page, Promise<ReactElement>>()
const loaded = new Map<Page, ReactElement>()

/** A page and its words. Asked again, the same promise comes; a failed one is tried anew. */
export function loadPage(page: Page): Promise<ReactElement> {
  const already = loading.get(page)
  if (already) return already
  const { area, load } = sources[page]
  const started = Promise.all([load(), loadWords([area])]).then(([{ default: component }]) => {
    const element = createElement(component)
    loaded.set(page, element)
    return element
  })
  loading.set(page, started)
  started.catch(() => loading.delete(page))
  return started
}

/** The page when it is here already. */
export const loadedPage = (page: Page): ReactElement | undefined => loaded.get(page)
