import { type ComponentType, createElement, type ReactElement } from 'react'
import type { Page } from '../lib/paths.ts'
import { loadWords } from './i18n.ts'

type PageModule = { readonly default: ComponentType }

const sources: Record<Page, { area: string; load: () => Promise<PageModule> }> = {
  front: { area: 'sign-in', load: () => import('../portal/sign-in/front.tsx') },
  'sign-in': { area: 'sign-in', load: () => import('../portal/sign-in/sign-in.tsx') },
  home: { area: 'home', load: () => import('../portal/home/home.tsx') },
  messages: { area: 'messages', load: () => import('../portal/messages/list.tsx') },
  'messages.new': { area: 'messages', load: () => import('../portal/messages/new.tsx') },
  'messages.one': { area: 'messages', load: () => import('../portal/messages/conversation.tsx') },
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
