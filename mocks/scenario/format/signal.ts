import { z } from 'zod'
import { id, only, text } from './basics.ts'
import { condition } from './condition.ts'

/** What it is to notice something: after `shown` the first of the two decides, once. */
export const signal = z.strictObject({
  id,
  only,
  name: text,
  shown: condition,
  noticed: condition,
  missed: condition,
  why: text,
})

/** What it is to notice something. */
export type Signal = z.output<typeof signal>
