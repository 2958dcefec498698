import { z } from 'zod'
import { id, text, time } from './basics.ts'

/** Between which numbers something usual lies. */
export const range = z.strictObject({ min: z.number().optional(), max: z.number().optional() })

/** A sample and what the laboratory said of it. */
export const result = z.strictObject({
  id,
  name: text,
  unit: id,
  /** When the sample was taken, and when the laboratory answered. */
  taken: time,
  at: time,
  /** `coming`: it can be read once a cue says `result.arrived`. */
  state: z.enum(['coming', 'new', 'read']),
  rows: z
    .array(
      z.strictObject({
        /** A test of the place. */
        test: id,
        value: z.number(),
        /** Where it is another than the place gives. */
        range: range.optional(),
      }),
    )
    .min(1),
  comment: z.strictObject({ by: id, text }).optional(),
})
