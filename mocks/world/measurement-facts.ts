import { newMeasurement } from '../../src/api/forms.ts'
import { fromIso } from '../../src/lib/time.ts'
import { withoutDraft } from './drafts.ts'
import type { FactData } from './facts.ts'
import type { Measurement } from './health-types.ts'
import { withProgress } from './monitoring.ts'
import { client } from './staff.ts'
import type { Appliers } from './world.ts'

export const measurementFacts: Appliers<
  'measurement.added' | 'measurement.removed' | 'monitoring.completed'
> = {
  'measurement.added': (world, data) =>
    withProgress({
      ...withoutDraft(world, newMeasurement(data.kind)),
      measurements: [...world.measurements, entryOf(data)],
      measured: world.measured + 1,
    }),
  'measurement.removed': (world, { measurement }) =>
    withProgress({
      ...world,
      measurements: world.measurements.filter(({ id }) => id !== measurement),
    }),
  'monitoring.completed': (world) => world,
}

/** What has been measured, as it is kept. */
export function entryOf(added: FactData<'measurement.added'>): Measurement {
  const { measurement: id, kind, at, weekday: _, sure: __, meal, ...values } = added
  return { id, kind, at: fromIso(at), values, meal, by: client }
}
