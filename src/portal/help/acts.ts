import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  /** An instruction in the list; the key is its id. */
  topic: 'help.topic',
} as const satisfies Record<string, Anchor>

/** To one instruction. */
export const opening = (help: string): readonly Move[] => [
  { move: 'open', page: 'help' },
  { move: 'press', anchor: anchor.topic, key: help },
]
