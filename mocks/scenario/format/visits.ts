import { z } from 'zod'
import { asks } from './asks.ts'
import { id, text, time } from './basics.ts'

/** How remote visits go in a place, where an exercise does not say it otherwise. */
export const visits = z.strictObject({
  /** How long after its time it is usual to wait, and after how long one had better call. */
  usualMinutes: z.int().min(0),
  callMinutes: z.int().min(0),
  /** How long what is written in the call may be. */
  characters: z.int().min(1).max(4000),
  /** Who comes where nobody in particular was promised. */
  staff: z.array(id).min(1),
  /** How long until somebody comes, until they answer, and between what they say. */
  pace: z.strictObject({ comes: time, answer: time, speaks: time }),
  /** What the professional says, in order; each waits for what the one before asked. */
  says: z.array(z.strictObject({ text, asks: asks.optional() })).min(1),
  /** Said to what the client wrote of their own accord. */
  read: text,
})
