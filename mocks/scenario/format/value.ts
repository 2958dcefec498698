import { z } from 'zod'
import { time } from './basics.ts'
import { factName } from './fact-name.ts'

const not = z.never().exactOptional()

/** A text, a number, the id of an option or several with commas between them; a day as a relative time. */
export const answers = z
  .object({ of: not, kilobytes: not, at: not, free: not })
  .catchall(z.union([z.string(), z.number()]))

/**
 * A word, yes or no, `{ of: fact }`: the same-named field of the latest such fact, `{ kilobytes }`: a file of that
 * size, `{ at }`: a moment, or `{ free }`: the first free time from then on of what the act books or moves. With it
 * the professional and the way can be left out. Answers to a form's questions stand by the questions' ids.
 */
export const value = z.union([
  z.string(),
  z.boolean(),
  z.strictObject({ of: factName }),
  z.strictObject({ kilobytes: z.number().min(0) }),
  z.strictObject({ at: time }),
  z.strictObject({ free: time }),
  answers,
])

/** What an act or a page is given, by name. */
export const values = z.record(z.string(), value).default({})

/** A value of an act line, as written. */
export type Value = z.output<typeof value>
