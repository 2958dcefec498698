import { z } from 'zod'
import { asks as fact } from '../../world/facts.ts'
import { id, text } from './basics.ts'

/** What a professional asks in a remote visit: what can be answered, and what they say to it. */
export const asks = fact.extend({
  answers: z.array(z.strictObject({ id, says: text, reply: text.exactOptional() })).min(1),
  /** The answer that counts as given when the client speaks. */
  aloud: id.exactOptional(),
})
