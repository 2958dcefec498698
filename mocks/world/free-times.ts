import { booking } from '../../src/api/forms.ts'
import { minute } from '../../src/lib/milliseconds.ts'
import { fromIso, toIso } from '../../src/lib/time.ts'
import { byId } from './by-id.ts'
import { firstFree, isGone, type Slot } from './slots.ts'
import { type Fact, fact, own, type World } from './world.ts'

/** What the client has chosen and not yet booked, when it is a time that somebody else could take. */
export function chosenTime(world: World): Fact<'slot.taken'> | undefined {
  const { service = '', unit = '', slot = '' } = own(world.drafts, booking)?.fields ?? {}
  const [start = '', professional = '', met] = slot.split(' ')
  const way = ways.find((one) => one === met)
  const begins = fromIso(start)
  const minutes = byId(world.place.services, service)?.minutes
  if (minutes === undefined || way === undefined || Number.isNaN(begins)) return undefined
  const end = begins + minutes * minute
  if (isGone(world, { start: begins, end, professional, way })) return undefined
  return fact('slot.taken', { unit, professional, way, start: toIso(begins), end: toIso(end) })
}

/**
 * The first free time from then on for what is given of a booking or of a move: the service and the unit, or the
 * appointment; a way and a professional if that matters. Undefined when there is none.
 */
export function freeFor(
  world: World,
  given: Readonly<Record<string, unknown>>,
  now: number,
  from: number,
): Slot | undefined {
  const moved = own(world.appointments, String(given['appointment']))
  const service = byId(world.place.services, moved?.service ?? String(given['service']))
  const unit = byId(world.place.units, moved?.unit ?? String(given['unit']))
  if (!service || !unit) return undefined
  const professional = given['professional']
  // One does not come to a video by accident.
  const met = given['way'] ?? moved?.way ?? service.ways[0]
  return firstFree(
    world,
    {
      service,
      unit,
      way: ways.find((one) => one === met),
      professional: typeof professional === 'string' ? professional : undefined,
    },
    now,
    Math.max(now, from),
  )
}

const ways = ['visit', 'remote', 'phone'] as const
