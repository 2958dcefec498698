import { fromIso } from '../../src/lib/time.ts'
import { type Appliers, own } from './world.ts'

export const callbackFacts: Appliers<'callback.asked'> = {
  'callback.asked': (world, { unit, appointment, by }) => {
    if (appointment === undefined) {
      const known = world.place.units.some(({ id }) => id === unit)
      return known ? { ...world, callbacks: { ...world.callbacks, [unit]: fromIso(by) } } : world
    }
    const found = own(world.appointments, appointment)
    if (!found) return world
    const asked = { ...found, callbackBy: fromIso(by) }
    return { ...world, appointments: { ...world.appointments, [found.id]: asked } }
  },
}
