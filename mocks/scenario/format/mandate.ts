import { z } from 'zod'
import { text } from './basics.ts'
import { operation } from './operation.ts'

/** How far acting for another goes. What it does not reach is refused; all else is allowed. */
export const mandate = z.strictObject({
  name: text,
  reaches: z.array(text).min(1),
  doesNotReach: z.array(z.strictObject({ what: text, operations: z.array(operation).min(1) })),
  why: text,
})
