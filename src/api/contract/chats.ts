import { z } from 'zod'
import { author, id, named, time } from './shapes.ts'

const one = z.strictObject({ chat: id })

/** `waiting`: in the queue. `on`: a professional has come. */
const state = z.enum(['waiting', 'on', 'ended'])

/** To what a professional can lead in a chat: a page of this service, or a call. */
export const chatWay = z.enum(['booking', 'message', 'callback', 'call'])

/** A service with which one can chat, as it stands in a list. */
export const chatRow = z.strictObject({
  ...named.shape,
  /** What it is for, in a sentence. */
  about: z.string(),
  /** When it is answered, as in "arkisin kello 8–15". */
  hours: z.string(),
  /** The opening that is on or comes next, and the one after it. */
  open: z.array(z.strictObject({ from: time, to: time })),
  /** How the client's chat that goes on stands; null when none does. */
  state: state.exclude(['ended']).nullable(),
})

const turn = z.strictObject({
  id,
  by: author,
  at: time,
  text: z.string(),
  way: chatWay.nullable(),
})

const talk = z.strictObject({
  /** Another for every chat with the same service. */
  id,
  topic: named,
  state,
  /** The place in the queue, from 1; 0 when nobody waits any more. */
  position: z.int(),
  professional: z.strictObject({ ...named.shape, role: z.string() }).nullable(),
  /** The professional has something to answer. */
  answering: z.boolean(),
  opened: time,
  ended: z.strictObject({ at: time, by: z.enum(['client', 'professional']) }).nullable(),
  turns: z.array(turn),
})

export const chats = {
  /** One service, what can be asked there, and what has been said. */
  'chats.get': {
    input: one,
    reply: z.strictObject({
      ...chatRow.shape,
      /** What it is not for. */
      not: z.string(),
      /** How long one usually waits. */
      wait: z.string(),
      characters: z.int(),
      topics: z.array(named),
      /** Who answers, and how else one gets in touch with them. */
      unit: z.strictObject({
        ...named.shape,
        phone: z.string(),
        open: z.string(),
        messages: z.boolean(),
        callback: z.boolean(),
      }),
      /** A time can be booked for such matters. */
      booking: z.boolean(),
      current: talk.nullable(),
      /** Those that have ended, the latest first. */
      earlier: z.array(talk),
    }),
  },
  /** Joins the queue. */
  'chats.open': { input: z.strictObject({ chat: id, topic: id }), reply: z.strictObject({}) },
  /** What the server refuses as urgent is said when the client says that it is not. */
  'chats.say': {
    input: z.strictObject({ chat: id, text: z.string(), notUrgent: z.boolean().optional() }),
    reply: z.strictObject({}),
  },
  /** Ends the chat, or leaves the queue. */
  'chats.leave': { input: one, reply: z.strictObject({}) },
}
