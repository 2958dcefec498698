import { z } from 'zod'

/** Problem details (RFC 9457). `fields` tells what is wrong with which part of the input. */
export const problem = z.strictObject({
  type: z.enum([
    'invalid',
    'unauthenticated',
    'not-found',
    'no-operation',
    'unreadable',
    'unreachable',
  ]),
  status: z.int(),
  title: z.string(),
  fields: z.record(z.string(), z.enum(['required', 'unknown', 'too-long'])).optional(),
})
