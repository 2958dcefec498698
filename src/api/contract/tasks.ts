import { z } from 'zod'

export const tasks = {
  'tasks.list': {
    input: z.strictObject({}),
    reply: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['form', 'monitoring', 'invitation']),
        title: z.string(),
        by: z.string(),
        due: z.iso.datetime({ offset: true }),
        state: z.enum(['todo', 'started', 'sent', 'late', 'off']),
      }),
    ),
  },
}
