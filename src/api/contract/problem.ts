import { z } from 'zod'

const fault = z.enum([
  'required',
  'unknown',
  'malformed',
  'too-long',
  'too-large',
  'too-many',
  'empty',
  'duplicate',
  /** Not a file of the kinds that are taken, whatever its name says. */
  'kind',
  /** Could be a real person's identity code or phone number. */
  'real',
])

/** Problem details (RFC 9457). `fields` tells what is wrong with which part of the input. */
export const problem = z.strictObject({
  type: z.enum([
    'invalid',
    'unauthenticated',
    /** What was written looks like a matter that cannot wait for a message. */
    'urgent',
    /** The client has not agreed to what this needs. */
    'consent-needed',
    /** The conversation has been closed. */
    'closed',
    'not-found',
    /** This part does not work just now. */
    'service-fault',
    'no-operation',
    'unreadable',
    'unreachable',
  ]),
  status: z.int(),
  title: z.string(),
  fields: z.record(z.string(), fault).optional(),
})
