import type { LabResult } from './health-types.ts'
import { notify } from './notify.ts'
import type { Appliers, World } from './world.ts'

export const resultFacts: Appliers<'result.arrived' | 'result.read'> = {
  'result.arrived': (world, { result }, at) =>
    world.results.some(({ id, state }) => id === result && state === 'coming')
      ? notify(change(world, result, { state: 'new', at }), { result }, at)
      : world,
  'result.read': (world, { result }) => change(world, result, { state: 'read' }),
}

const change = (world: World, id: string, changed: Partial<LabResult>): World => ({
  ...world,
  results: world.results.map((one) => (one.id === id ? { ...one, ...changed } : one)),
})
