import { z } from 'zod'

const clockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })

/** From when until when, as in 08:00 and 16:00. */
export const hours = z
  .strictObject({ from: clockTime, to: clockTime })
  .refine(({ from, to }) => from < to, { error: 'hours' })
