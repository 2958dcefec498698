import { z } from 'zod'

/** What is looked through, in the order in which it is shown. */
const kind = z.enum([
  'message',
  'appointment',
  'task',
  'form',
  'result',
  'plan',
  'service',
  'chat',
  'unit',
  'help',
])

/** Where something found can be opened. */
const page = z.enum([
  'messages.one',
  'appointments.one',
  'tasks',
  'forms.one',
  'measurements.new',
  'results.one',
  'plans.one',
  'services.one',
  'services.units',
  'services.chat',
  'help.one',
])

export const search = {
  /** Everything of the client's own, and of services and help, in which all of the words begin somewhere. */
  'search.find': {
    input: z.strictObject({ words: z.string() }),
    reply: z.array(
      z.strictObject({
        kind,
        id: z.string(),
        title: z.string(),
        /** A sentence in which one of the words begins. May be empty. */
        excerpt: z.string(),
        /** When it was, is or has to be done; null for what has no time. */
        at: z.iso.datetime({ offset: true }).nullable(),
        page,
        parameters: z.record(z.string(), z.string()),
      }),
    ),
  },
}
