import { z } from 'zod'
import { id, named, text } from './basics.ts'

/** A part of what is offered: where each matter belongs, and how one gets in touch. */
export const area = z.strictObject({
  ...named.shape,
  about: text,
  topics: z
    .array(
      z.strictObject({
        ...named.shape,
        about: text,
        /** What is nearly the same and belongs elsewhere. */
        not: text.optional(),
        /** Can one write of it, book a time with a service, or fill in a form? */
        message: z.boolean().default(false),
        booking: id.optional(),
        form: id.optional(),
        /** When one calls instead. */
        call: text.optional(),
      }),
    )
    .min(1),
  units: z.array(id).min(1),
  /** Services outside of this one, by their ids. */
  elsewhere: z.array(id).default([]),
})
