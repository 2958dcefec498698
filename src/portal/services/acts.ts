import type { Input } from '../../api/operations.ts'
import type { Anchor, Move } from '../../lib/moves.ts'

export const anchor = {
  /** An area of services in the list; the key is its id. */
  area: 'services.area',
  /** To all units. */
  units: 'services.units',
  /** Chatting with a service; the key is the chat's id. */
  chat: 'services.chat',
  /** The ways in which one gets in touch; the key is the topic's id. */
  write: 'services.write',
  book: 'services.book',
  form: 'services.form',
  /** A service outside; the key is its id. */
  elsewhere: 'services.elsewhere',
  /** Writing to a unit; the key is its id. */
  writeTo: 'services.write-to',
  /** Asking a unit to call; the key is its id. */
  callback: 'services.callback',
  callbackPhone: 'services.callback-phone',
  askCallback: 'services.ask-callback',
} as const satisfies Record<string, Anchor>

/** How one asks a unit to call, without an appointment. */
export const askCallback = ({ unit, phone }: Input<'callback.ask'>): readonly Move[] => [
  { move: 'open', page: 'services.units' },
  { move: 'press', anchor: anchor.callback, key: unit },
  { move: 'type', anchor: anchor.callbackPhone, key: unit, text: phone },
  { move: 'press', anchor: anchor.askCallback, key: unit },
]

/** To the page of an area. */
export const opening = (area: string): readonly Move[] => [
  { move: 'open', page: 'services' },
  { move: 'press', anchor: anchor.area, key: area },
]

/** To a chat. */
export const openingChat = (chat: string): readonly Move[] => [
  { move: 'open', page: 'services' },
  { move: 'press', anchor: anchor.chat, key: chat },
]
