import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  words: 'search.words',
  /** Something that was found; the key is its kind and its id, as in "message:c-rokotus". */
  hit: 'search.hit',
} as const satisfies Record<string, Anchor>
