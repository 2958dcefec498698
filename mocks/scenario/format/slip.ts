import { z } from 'zod'
import { id, only, text } from './basics.ts'
import { condition } from './condition.ts'
import { lines } from './line.ts'

/** A wrong turn, with what is told of it. */
export const slip = z.strictObject({
  id,
  only,
  when: condition,
  /** What happened, in a sentence. */
  what: text,
  why: text,
  /** Said in the place of `why` when it happens again. */
  again: text.optional(),
  /** Acts by which the slip is met. */
  try: lines,
  /** Can it be taken back? */
  undo: z.boolean().default(true),
})

/** A wrong turn. */
export type Slip = z.output<typeof slip>
