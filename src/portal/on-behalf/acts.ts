import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  /** Takes up somebody's matters; the key is the person's id. */
  start: 'on-behalf.start',
} as const satisfies Record<string, Anchor>

export const onBehalfActs: Recipes<'people.switch'> = {
  'people.switch': ({ person }) => [
    { move: 'open', page: 'on-behalf' },
    { move: 'press', anchor: anchor.start, key: person },
  ],
}
