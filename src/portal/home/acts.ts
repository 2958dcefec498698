import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** The key is the notice's id. */
  notice: 'home.notice',
  /** Shows all notices, or only the latest. */
  allNotices: 'home.all-notices',
  seeNotices: 'home.see-notices',
} as const satisfies Record<string, Anchor>

export const homeActs: Recipes<'notices.read' | 'notices.see'> = {
  'notices.read': ({ notice }) => [
    { move: 'open', page: 'home' },
    { move: 'press', anchor: anchor.notice, key: notice },
  ],
  'notices.see': () => [
    { move: 'open', page: 'home' },
    { move: 'press', anchor: anchor.seeNotices },
  ],
}
