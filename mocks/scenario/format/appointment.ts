import { z } from 'zod'
import { id, text, time } from './basics.ts'

/** How one meets: at the unit, by video, or by phone. */
export const meeting = z.enum(['visit', 'remote', 'phone'])

/** An appointment of the client. */
export const appointment = z.strictObject({
  id,
  service: id,
  unit: id,
  /** The professional; nobody in particular when it is left out. */
  with: id.optional(),
  way: meeting,
  when: time,
  /** As long as the service usually takes when it is left out. */
  minutes: z.int().min(5).max(240).optional(),
  /** That it goes on or is over comes with the clock. */
  state: z.enum(['booked', 'cancelled']),
  reason: text.optional(),
  /** Where the reminder goes: as other notices when it is left out. */
  reminder: z.enum(['sms', 'email', 'none']).optional(),
})

/** What is free beside the rule, and what is full against it. */
export const slots = z.strictObject({
  free: z
    .array(z.strictObject({ service: id, unit: id, with: id, way: meeting, when: time }))
    .optional(),
  /** Nothing of the service, or of any, is free there: for as long as the times go, or until then. */
  full: z
    .array(z.strictObject({ unit: id, service: id.optional(), until: time.optional() }))
    .optional(),
})
