import type { Line } from '../scenario/format/line.ts'
import type { Method } from '../scenario/format/identifies.ts'
import { identifiedBy } from '../world/others.ts'
import { liveVisit, visitOf } from '../world/visit-state.ts'
import type { World } from '../world/world.ts'
import type { Act } from './ways.ts'

type Doing = Extract<Line, { act: unknown }>

const isIn =
  (...acts: readonly string[]) =>
  (line: Act): line is Doing =>
    'act' in line && acts.includes(line.act)

const isSession = isIn('session.open', 'session.close')
const methods: readonly Method[] = ['bank', 'certificate']

/**
 * What has to be done before the lines that are left of a model: whoever has gone over to another's matters comes
 * back, and where another has signed in than the model means, they sign out again.
 * @param first the world in which the step at hand began
 */
export function wayBack(
  model: readonly Act[],
  left: readonly Act[],
  first: World,
  now: World,
): readonly Act[] {
  // What is only said can be said from anywhere.
  if (!model.some((line) => 'act' in line || 'open' in line)) return []
  const passed = model.slice(0, model.length - left.length)
  const wanted = signedInBy(passed, first, now)
  if (wanted !== now.session) {
    // Where the session was to end, the model itself signs in again.
    if (now.session === null && left.find(isSession)?.act === 'session.open') return []
    const method = methods.find((one) => identifiedBy(now, one).client.id === wanted)
    return [
      ...(now.session === null ? [] : [{ act: 'session.close' as const, with: {} }]),
      ...(method ? [{ act: 'session.open' as const, with: { method } }] : []),
    ]
  }
  const room = liveVisit(first)
  // Whoever has left the room in which the step takes place comes back to it.
  if (
    room !== undefined &&
    left.length > 0 &&
    visitOf(now, room).state === 'out' &&
    !model.some(isIn('visits.join', 'visits.leave'))
  )
    return [{ act: 'visits.join', with: { appointment: room } }]
  const person = first.client.id
  return left.length === 0 ||
    model.some(isIn('people.switch')) ||
    first.session !== now.session ||
    person === now.client.id
    ? []
    : [{ act: 'people.switch', with: { person } }]
}

/** Who has signed in by the lines of the model that have been heard. */
function signedInBy(passed: readonly Act[], first: World, now: World): string | null {
  const last = passed.findLast(isSession)
  if (!last) return first.session
  const method = last.act === 'session.open' && methods.find((one) => one === last.with['method'])
  return method ? identifiedBy(now, method).client.id : null
}
