import { addWorkdays, dayOf, timeOn } from '../../src/lib/time.ts'
import { notify } from './notify.ts'
import { type Appliers, type Appointment, type Fact, fact, own, type World } from './world.ts'

export const reminderFacts: Appliers<'reminder.sent'> = {
  'reminder.sent': (world, { appointment }, at) => {
    const found = own(world.appointments, appointment)
    if (!found || found.reminder === 'none') return world
    const appointments = { ...world.appointments, [appointment]: { ...found, reminded: true } }
    return notify({ ...world, appointments }, { appointment, kind: 'reminder' }, at, {
      channel: found.reminder,
    })
  },
}

/** The reminder that is due first by then: what the county does by itself. */
export function reminderDue(
  world: World,
  by: number,
): { readonly at: number; readonly fact: Fact<'reminder.sent'> } | undefined {
  const [first] = Object.values(world.appointments)
    .flatMap((one) => {
      const at = one.reminded ? undefined : reminderOf(one)
      return at === undefined || at > by ? [] : [{ at, id: one.id }]
    })
    .toSorted((a, b) => a.at - b.at)
  return first && { at: first.at, fact: fact('reminder.sent', { appointment: first.id }) }
}

/** On the workday before it, in the morning. */
const reminderTime = '09:00'

/** When the client is reminded: undefined when nobody does, or when that was over as it was booked or changed. */
export function reminderOf({ reminder, state, start, changed }: Appointment): number | undefined {
  if (reminder === 'none' || state === 'cancelled') return undefined
  const at = timeOn(addWorkdays(dayOf(start), -1), reminderTime)
  return at > changed ? at : undefined
}
