import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  start: 'sign-in.start',
  /** The key is the method. */
  method: 'sign-in.method',
  continue: 'sign-in.continue',
  cancel: 'sign-in.cancel',
} as const satisfies Record<string, Anchor>

export const signInActs: Recipes<'session.open'> = {
  'session.open': ({ method }) => [
    { move: 'open', page: 'sign-in' },
    { move: 'choose', anchor: anchor.method, key: method },
    { move: 'press', anchor: anchor.continue },
  ],
}
