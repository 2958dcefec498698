import { z } from 'zod'

const id = z.string()
const time = z.iso.datetime({ offset: true })
const named = z.strictObject({ id, name: z.string() })
const nothing = z.strictObject({})
const one = z.strictObject({ conversation: id })

/** `sent`: waits for an answer. `answered`: an answer has come and has not been read. */
const state = z.enum(['sent', 'answered', 'read'])

const row = z.strictObject({
  id,
  subject: z.string(),
  unit: named,
  topic: named,
  state,
  changed: time,
})

const post = z.strictObject({
  id,
  by: z.strictObject({ name: z.string(), role: z.string().nullable(), client: z.boolean() }),
  at: time,
  text: z.string(),
})

export const messages = {
  /** The units that take messages, with the topics that each takes. */
  'recipients.list': {
    input: nothing,
    reply: z.strictObject({
      characters: z.int(),
      answerWorkdays: z.int(),
      units: z.array(
        z.strictObject({
          ...named.shape,
          municipality: z.string(),
          phone: z.string(),
          topics: z.array(named),
        }),
      ),
    }),
  },
  'messages.list': { input: nothing, reply: z.array(row) },
  'messages.get': {
    input: one,
    reply: z.strictObject({ ...row.shape, answerBy: time, posts: z.array(post) }),
  },
  'messages.send': {
    input: z.strictObject({ unit: id, topic: id, text: z.string() }),
    reply: one,
  },
  'messages.read': { input: one, reply: nothing },
}
