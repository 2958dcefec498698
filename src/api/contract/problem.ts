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
  /** Outside of what can be. */
  'out-of-range',
  /** Possible, but so unusual that it may be a slip of the pen. */
  'odd',
  /** Not in the order in which such values are. */
  'order',
  /** Not yet. */
  'future',
  /** Could be a real person's identity code or phone number. */
  'real',
])

/** Problem details (RFC 9457). `fields` tells what is wrong with which part of the input. */
export const problem = z.strictObject({
  type: z.enum([
    'invalid',
    'unauthenticated',
    /** Who one is could not be made sure of. */
    'identification-failed',
    /** What was written looks like a matter that cannot wait for a message. */
    'urgent',
    /** The client has not agreed to what this needs. */
    'consent-needed',
    /** A value is possible but odd: it is taken when the client says that it is right. */
    'implausible',
    /** What lets one act for another does not reach this. */
    'mandate-does-not-reach',
    /** The conversation has been closed. */
    'closed',
    /** The appointment can no longer be changed in the service. */
    'too-late',
    /** The remote visit cannot be joined yet. */
    'too-early',
    /** Somebody else was faster. */
    'slot-taken',
    /** The client has another appointment then. */
    'overlap',
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
