import { problem } from '../../src/api/problem.ts'
import type { Problem } from '../../src/api/problem.ts'
import { hour } from '../../src/lib/milliseconds.ts'
import { isInventedPhone, isPhone } from '../../src/lib/phone.ts'
import { addWorkdays, dayOf, isWorkday, timeOn, toIso } from '../../src/lib/time.ts'
import type { Place } from '../scenario/format/place.ts'
import { byId } from './by-id.ts'
import { fact, own, type Rules } from './world.ts'

export const callbackRules: Rules<'callback.ask'> = {
  'callback.ask': {
    decide: (world, { unit, phone, appointment }, { now }) => {
      if (appointment !== undefined && !own(world.appointments, appointment))
        return problem('not-found', `No appointment ${appointment}`)
      const asked = world.place.units.find(({ id, callback }) => id === unit && callback)
      const number = phone.trim()
      const fields = { ...(!asked && { unit: 'unknown' as const }), ...phoneFaults(number) }
      if (!asked || Object.keys(fields).length > 0)
        return problem('invalid', 'The call cannot be asked for as it is', fields)
      const by = callBy(world.place, asked, now)
      return [
        fact('callback.asked', {
          unit,
          phone: number,
          by: toIso(by),
          ...(appointment !== undefined && { appointment }),
        }),
      ]
    },
    view: ({ place }, { unit }, { now }, decided) => {
      const asked = decided.find((one) => one.name === 'callback.asked')
      const found = byId(place.units, unit)
      return { by: asked?.data.by ?? toIso(found ? callBy(place, found, now) : now) }
    },
  },
}

function phoneFaults(phone: string): NonNullable<Problem['fields']> {
  if (phone === '') return { phone: 'required' }
  if (!isPhone(phone)) return { phone: 'malformed' }
  return isInventedPhone(phone) ? {} : { phone: 'real' }
}

/** When so many hours have passed in which the unit is open. */
function callBy({ limits }: Place, { hours }: Place['units'][number], now: number): number {
  let day = isWorkday(dayOf(now)) ? dayOf(now) : addWorkdays(dayOf(now), 1)
  let left = limits.callbackHours * hour
  for (;;) {
    const from = Math.max(now, timeOn(day, hours.from))
    const open = timeOn(day, hours.to) - from
    if (open >= left) return from + left
    left -= Math.max(0, open)
    day = addWorkdays(day, 1)
  }
}
