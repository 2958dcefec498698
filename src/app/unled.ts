import type { Page } from '../lib/paths.ts'

/** The pages to which no moves lead: one stands there already, or an act opens them. */
export const unled: readonly Page[] = ['front', 'terms', 'contact']
