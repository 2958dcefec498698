import { z } from 'zod'
import { actingFor } from './people.ts'

const method = z.enum(['bank', 'certificate'])
const person = z.strictObject({ id: z.string(), given: z.string(), family: z.string() })
/** `terms`: has accepted the terms of use; nothing else is open before that. */
const client = person.extend({ terms: z.boolean() })

export const session = {
  'session.get': {
    input: z.strictObject({}),
    /** `client` is who has signed in; `actingFor` is whose matters are in hand, where they are another's. */
    reply: z.strictObject({
      client: client.nullable(),
      actingFor: actingFor.nullable(),
      /** In how many minutes the session ends, when nothing has been done for long; null while that is far away. */
      endsIn: z.int().nullable(),
      /** Who was signed in until the session came to its end by itself; null when it did not. */
      ended: z.string().nullable(),
    }),
  },
  /** Whom the chosen method would identify. */
  'identification.get': {
    input: z.strictObject({ method }),
    reply: z.strictObject({ ...person.shape, identityCode: z.string() }),
  },
  'session.open': { input: z.strictObject({ method }), reply: client },
  /** One is still there. */
  'session.keep': { input: z.strictObject({}), reply: z.strictObject({}) },
  'session.close': { input: z.strictObject({}), reply: z.strictObject({}) },
}
