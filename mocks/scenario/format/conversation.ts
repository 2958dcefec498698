import { z } from 'zod'
import { id, text, time } from './basics.ts'

/** A conversation of the client with a unit, as it stands at the opening. */
export const conversation = z.strictObject({
  id,
  unit: id,
  /** The named contact person to whom it was written. */
  contact: id.optional(),
  topic: id,
  subject: text,
  state: z.enum(['sent', 'handling', 'answered', 'read', 'closed']),
  messages: z.array(z.strictObject({ by: id, at: time, text })).min(1),
})
