import { z } from 'zod'
import { id } from './basics.ts'
import { condition } from './condition.ts'
import { lines } from './line.ts'

/** Where it goes on when something holds; without `if` always. `finish` is the end. */
export const branch = z.strictObject({
  if: condition.optional(),
  go: id,
  /** Acts by which the branch is met. */
  model: lines.optional(),
})

/** Where a step can lead. */
export type Branch = z.output<typeof branch>
