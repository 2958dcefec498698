import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** A link of the navigation; the key is the page's name. */
  nav: 'frame.nav',
  /** A link at the foot of the page; the key is the help topic. */
  about: 'frame.about',
  /** Opens the menu in which most links lie in a narrow frame. */
  more: 'frame.more',
  /** Back to one's own matters. */
  ownMatters: 'frame.own-matters',
  signOut: 'frame.sign-out',
  confirmSignOut: 'frame.confirm-sign-out',
} as const satisfies Record<string, Anchor>

export const frameActs: Recipes<'session.close'> = {
  'session.close': () => [
    { move: 'press', anchor: anchor.signOut },
    { move: 'press', anchor: anchor.confirmSignOut },
  ],
}
