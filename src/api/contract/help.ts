import { z } from 'zod'
import { id } from './shapes.ts'

/** `legal`: what every service has to tell of itself. */
const row = z.strictObject({
  id,
  title: z.string(),
  about: z.string(),
  kind: z.enum(['guide', 'legal']),
})

/** Instructions, and what the service tells of itself. Open to everyone. */
export const help = {
  'help.list': { input: z.strictObject({}), reply: z.array(row) },
  'help.get': {
    input: z.strictObject({ help: id }),
    reply: z.strictObject({
      ...row.shape,
      parts: z.array(
        z.strictObject({
          title: z.string(),
          text: z.array(z.string()),
          /** What one does, in order. */
          steps: z.array(z.string()),
        }),
      ),
    }),
  },
}
