import { z } from 'zod'
import { author, id, named, nothing, time } from './shapes.ts'

const one = z.strictObject({ conversation: id })

/**
 * `sent`: waits for an answer. `handling`: a professional has taken it. `answered`: an answer has come and has
 * not been read. `closed`: it can be read and no longer be answered.
 */
const state = z.enum(['sent', 'handling', 'answered', 'read', 'closed'])

const row = z.strictObject({
  id,
  subject: z.string(),
  unit: named,
  /** The named contact person to whom it was written; null when it went to the unit. */
  contact: named.nullable(),
  topic: named,
  state,
  changed: time,
})

const post = z.strictObject({
  id,
  by: author,
  at: time,
  text: z.string(),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int() })),
})

/** What the server refuses as urgent is sent when the client says that it is not. */
const written = { text: z.string(), notUrgent: z.boolean().optional() }

export const messages = {
  /** To whom one can write about what, and how much fits into a message. */
  'recipients.list': {
    input: nothing,
    reply: z.strictObject({
      characters: z.int(),
      answerWorkdays: z.int(),
      files: z.strictObject({
        /** File name endings in small letters: "pdf". */
        kinds: z.array(z.string()),
        megabytes: z.int(),
        count: z.int(),
      }),
      units: z.array(
        z.strictObject({
          ...named.shape,
          municipality: z.string(),
          phone: z.string(),
          topics: z.array(named),
        }),
      ),
      /** The client's named contact persons. */
      contacts: z.array(
        z.strictObject({
          ...named.shape,
          role: z.string(),
          unit: named,
          topics: z.array(named),
        }),
      ),
    }),
  },
  'messages.list': { input: nothing, reply: z.array(row) },
  /** Conversations in whose subject, people or texts all of the words begin somewhere. */
  'messages.search': {
    input: z.strictObject({ words: z.string() }),
    reply: z.array(row.extend({ excerpt: z.string() })),
  },
  'messages.get': {
    input: one,
    reply: z.strictObject({
      ...row.shape,
      phone: z.string(),
      answerBy: time,
      closed: z.boolean(),
      posts: z.array(post),
    }),
  },
  /** Files that were added to the draft of a new message go with it. */
  'messages.send': {
    /** `recipient`: a unit, or a named contact person. */
    input: z.strictObject({ recipient: id, topic: id, ...written }),
    reply: one,
  },
  'messages.reply': { input: z.strictObject({ conversation: id, ...written }), reply: nothing },
  'messages.read': { input: one, reply: nothing },
}
