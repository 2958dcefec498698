import { z } from 'zod'
import { measurementKind } from '../../../src/api/contract/health.ts'
import { taskAbout } from '../../../src/api/contract/tasks.ts'
import { id, text, time } from './basics.ts'

/** Something that the client has been asked to do. */
export const task = z.strictObject({
  id,
  kind: z.enum(['form', 'monitoring', 'invitation']),
  title: text,
  /** What it is for, in a sentence or two. */
  info: text.optional(),
  by: id,
  due: time,
  state: z.enum(['todo', 'started', 'sent', 'off']),
  /** To what it leads: a form of the place, a kind of measurement, or an appointment. */
  about: taskAbout.optional(),
  /** When it was done. */
  finished: time.optional(),
  /** When it was given; at the opening when it is left out. */
  given: time.optional(),
  /** What is to be measured, and on how many days: { "bloodPressure": 3 }. */
  needs: z.partialRecord(measurementKind, z.int().min(1)).optional(),
})
