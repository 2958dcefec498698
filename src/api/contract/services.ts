import { z } from 'zod'
import { chatRow } from './chats.ts'
import { id, named, nothing } from './shapes.ts'

const area = z.strictObject({ ...named.shape, about: z.string() })

const unit = z.strictObject({
  ...named.shape,
  municipality: z.string(),
  address: z.string(),
  phone: z.string(),
  /** When the phone is answered, as in "arkisin kello 8–16". */
  open: z.string(),
  /** The client belongs to it. */
  own: z.boolean(),
  /** One can write to it. */
  messages: z.boolean(),
  /** It can be asked to call. */
  callback: z.boolean(),
  /** By when it calls, when it has been asked to. */
  callbackBy: z.iso.datetime({ offset: true }).nullable(),
})

/** A service outside of this one: what opens there, and how a client is told of it. */
const elsewhere = z.strictObject({ ...named.shape, what: z.string(), tell: z.string() })

/** What is offered, where each matter belongs, and how one gets in touch. */
export const services = {
  'services.list': {
    input: nothing,
    reply: z.strictObject({
      areas: z.array(area),
      chats: z.array(chatRow),
      elsewhere: z.array(elsewhere),
    }),
  },
  'services.get': {
    input: z.strictObject({ area: id }),
    reply: z.strictObject({
      ...area.shape,
      topics: z.array(
        z.strictObject({
          ...named.shape,
          about: z.string(),
          /** What is another matter, and where that belongs. May be empty. */
          not: z.string(),
          /** Can one write of it? `recipient` is the unit to which one would, where there is one. */
          message: z.strictObject({ recipient: id.nullable() }).nullable(),
          /** The service for which one books a time. */
          booking: id.nullable(),
          form: z.strictObject({ id, title: z.string() }).nullable(),
          /** When one calls instead. May be empty. */
          call: z.string(),
        }),
      ),
      /** Services of the area with which one can chat. */
      chats: z.array(chatRow),
      /** The client's own first, then those of the same municipality. */
      units: z.array(unit),
      elsewhere: z.array(elsewhere),
    }),
  },
  /** All units: the client's own first, then those of the same municipality. */
  'units.list': { input: nothing, reply: z.array(unit) },
}
