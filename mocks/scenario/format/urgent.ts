import { z } from 'zod'

/** The beginning of a word, or of a few words in a row, in small letters. */
export const beginning = z
  .string()
  .min(3)
  .regex(/^[\p{Ll}\p{N}]+( [\p{Ll}\p{N}]+)*$/u, { error: 'beginning' })

/** Of every group some beginning must occur in the same sentence, in any order. */
const together = z.array(z.array(beginning).min(1)).min(2)

/** Where one calls, and what stops a message because a call is what helps. */
export const urgent = z.strictObject({
  emergency: z.literal('112'),
  helpline: z.literal('116 117'),
  /** What stops a message, and what is taken out first as harmless. In all languages. */
  stop: z.array(z.union([beginning, together])),
  notStop: z.array(beginning),
})
