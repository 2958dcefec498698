import { z } from 'zod'
import { meal, measurementKind } from '../../../src/api/contract/health.ts'
import { id, time } from './basics.ts'

const measured = z.number().exactOptional()

/** Something that the client or the staff has measured. */
export const measurement = z.strictObject({
  id,
  kind: measurementKind,
  at: time,
  /** A member of the staff, or the client. */
  by: id,
  meal: meal.optional(),
  systolic: measured,
  diastolic: measured,
  pulse: measured,
  glucose: measured,
  flow: measured,
  kg: measured,
})
