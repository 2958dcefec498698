import { z } from 'zod'
import { id } from './basics.ts'
import { answers } from './value.ts'

/** Forms that have been begun and not sent, with what has been answered so far. */
export const begun = z.array(z.strictObject({ form: id, answers }))

/** A form that has been begun. */
export type Begun = z.output<typeof begun>[number]
