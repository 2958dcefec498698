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
  /** Back to another's matters, in which one was when the session came to its end. */
  wayBack: 'frame.way-back',
  signOut: 'frame.sign-out',
  /** One is still there. */
  keep: 'frame.keep',
  confirmSignOut: 'frame.confirm-sign-out',
} as const satisfies Record<string, Anchor>

export const frameActs: Recipes<'session.keep' | 'session.close'> = {
  'session.keep': () => [{ move: 'press', anchor: anchor.keep }],
  'session.close': () => [
    { move: 'press', anchor: anchor.signOut },
    { move: 'press', anchor: anchor.confirmSignOut },
  ],
}
