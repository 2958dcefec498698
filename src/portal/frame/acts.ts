import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** A link of the navigation; the key is the page's name. */
  nav: 'frame.nav',
  signOut: 'frame.sign-out',
  confirmSignOut: 'frame.confirm-sign-out',
} as const satisfies Record<string, Anchor>

export const frameActs: Recipes<'session.close'> = {
  'session.close': () => [
    { move: 'press', anchor: anchor.signOut },
    { move: 'press', anchor: anchor.confirmSignOut },
  ],
}
