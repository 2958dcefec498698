import { z } from 'zod'
import { id, nothing, time } from './shapes.ts'

/** Of what one can choose to be told outside the service. Reminders come as each appointment says. */
export const noticeKind = z.enum(['answers', 'appointments', 'results', 'tasks'])

/** What is new in the service, whether it was told outside it or not. */
export const notices = {
  /** What is new and has not been seen, the latest first; of each thing only what came last. */
  'notices.list': {
    input: nothing,
    reply: z.array(
      z.strictObject({
        id,
        kind: z.enum(['answer', 'result', 'task', 'booked', 'cancelled', 'reminder']),
        title: z.string(),
        /** The unit from which it comes, or who gave the task. */
        by: z.string(),
        at: time,
        /** Where it can be opened. */
        page: z.enum([
          'messages.one',
          'results.one',
          'appointments.one',
          'forms.one',
          'measurements.new',
          'tasks',
        ]),
        parameters: z.record(z.string(), z.string()),
      }),
    ),
  },
  /** What it tells of stands open. Answers and results have a reading of their own. */
  'notices.read': { input: z.strictObject({ notice: id }), reply: nothing },
  /** `latest`, and everything that came before it, has been seen. */
  'notices.see': { input: z.strictObject({ latest: id }), reply: nothing },
  'notices.choose': {
    input: z.strictObject({ kind: noticeKind, wanted: z.boolean() }),
    reply: nothing,
  },
}
