import type { at } from '../lib/moves.ts'

/** What `at` gives, for the things of a list: `{ to, label, ...at(anchor.tab, 'sent') }`. */
export type AnchorAttributes = Partial<ReturnType<typeof at>>
