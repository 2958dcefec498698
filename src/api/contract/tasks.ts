import { z } from 'zod'
import { id, time } from './shapes.ts'

/** To what a task leads: a form, a kind of measurement, or an appointment. */
export const taskAbout = z.union([
  z.strictObject({ form: id }),
  z.strictObject({ measurement: id }),
  z.strictObject({ appointment: id }),
])

export const tasks = {
  /** What the client has been given to do, the soonest first. */
  'tasks.list': {
    input: z.strictObject({}),
    reply: z.array(
      z.strictObject({
        id,
        kind: z.enum(['form', 'monitoring', 'invitation']),
        title: z.string(),
        /** What it is for, in a sentence or two; may be empty. */
        info: z.string(),
        by: z.string(),
        due: time,
        /** `late` comes with the clock. */
        state: z.enum(['todo', 'started', 'sent', 'late', 'off']),
        /** Has it been begun? So it can be late and begun. */
        begun: z.boolean(),
        about: taskAbout.nullable(),
        /** When it was done; null when that is not known. */
        finished: time.nullable(),
      }),
    ),
  },
}
