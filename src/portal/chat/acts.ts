import type { Recipes } from '../../api/acts.ts'
import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  topic: 'chat.topic',
  open: 'chat.open',
  text: 'chat.text',
  say: 'chat.say',
  notUrgent: 'chat.not-urgent',
  leave: 'chat.leave',
  confirmLeave: 'chat.confirm-leave',
  /** To where a professional leads; the key is the way. */
  way: 'chat.way',
} as const satisfies Record<string, Anchor>

/** What is done on the page of a chat. */
export const chatActs: Recipes<'chats.open' | 'chats.say' | 'chats.leave'> = {
  'chats.open': ({ topic }) => [
    { move: 'choose', anchor: anchor.topic, key: topic },
    { move: 'press', anchor: anchor.open },
  ],
  'chats.say': ({ text, notUrgent = false }) => [
    { move: 'type', anchor: anchor.text, text },
    { move: 'press', anchor: anchor.say },
    // What looks urgent is stopped first; the way on is a button of its own.
    ...(notUrgent ? [{ move: 'press', anchor: anchor.notUrgent } as const satisfies Move] : []),
  ],
  'chats.leave': () => [
    { move: 'press', anchor: anchor.leave },
    { move: 'press', anchor: anchor.confirmLeave },
  ],
}
