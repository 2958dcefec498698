import { resolveTime } from '../../src/lib/time.ts'
import type { Persona } from '../scenario/format/persona.ts'
import type { MeasurementKind } from './health-types.ts'
import type { World } from './world.ts'

type Data = Persona['data']

type Health = {
  readonly results: readonly Data['results'][number][]
  readonly measurements: readonly Data['measurements'][number][]
  readonly plans: readonly Data['plans'][number][]
}

/** The client's health data as they are when a scenario begins. `at` is the moment from which its times count. */
export const openHealth = (
  { results, measurements, plans }: Health,
  at: number,
): Pick<World, 'results' | 'measurements' | 'measured' | 'plans'> => ({
  results: results.map(({ taken, at: answered, ...result }) => ({
    ...result,
    taken: resolveTime(taken, at),
    at: resolveTime(answered, at),
  })),
  measurements: measurements.map(({ id, kind, at: when, by, meal, ...values }) => ({
    id,
    kind,
    by,
    meal,
    at: resolveTime(when, at),
    values,
  })),
  measured: 0,
  plans: plans.map(({ started, ...plan }) => ({ ...plan, since: resolveTime(started, at) })),
})

/** What a task asks to be measured. */
export const needsOf = (
  needs: Data['tasks'][number]['needs'],
): { readonly kind: MeasurementKind; readonly days: number } | undefined => {
  for (const kind of kinds) {
    const days = needs?.[kind]
    if (days !== undefined) return { kind, days }
  }
  return undefined
}

const kinds: readonly MeasurementKind[] = ['bloodPressure', 'bloodSugar', 'pef', 'weight']
