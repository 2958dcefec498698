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
