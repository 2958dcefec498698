import { z } from 'zod'

const method = z.enum(['bank', 'certificate'])
const client = z.strictObject({ id: z.string(), given: z.string(), family: z.string() })

export const session = {
  'session.get': {
    input: z.strictObject({}),
    reply: z.strictObject({ client: client.nullable() }),
  },
  /** Whom the chosen method would identify. */
  'identification.get': {
    input: z.strictObject({ method }),
    reply: z.strictObject({ ...client.shape, identityCode: z.string() }),
  },
  'session.open': { input: z.strictObject({ method }), reply: client },
  'session.close': { input: z.strictObject({}), reply: z.strictObject({}) },
}
