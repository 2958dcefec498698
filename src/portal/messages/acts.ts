import type { Recipes } from '../../api/acts.ts'
import type { Anchor } from '../../lib/moves.ts'

export const anchor = {
  new: 'messages.new',
  /** A conversation in the list; the key is its id. */
  row: 'messages.row',
  unit: 'messages.unit',
  topic: 'messages.topic',
  text: 'messages.text',
  send: 'messages.send',
} as const satisfies Record<string, Anchor>

export const messageActs: Recipes<'messages.send' | 'messages.read'> = {
  'messages.send': ({ unit, topic, text }) => [
    { move: 'open', page: 'messages.new' },
    { move: 'choose', anchor: anchor.unit, key: unit },
    { move: 'choose', anchor: anchor.topic, key: topic },
    { move: 'type', anchor: anchor.text, text },
    { move: 'press', anchor: anchor.send },
  ],
  'messages.read': ({ conversation }) => [
    { move: 'open', page: 'messages' },
    { move: 'press', anchor: anchor.row, key: conversation },
  ],
}
