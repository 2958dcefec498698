import { inspect } from '../../mocks/inspect.ts'
import type { Rehearsal } from '../../mocks/stage/rehearsal.ts'
import type { Input, Reply } from '../api/operations.ts'
import { dayOf } from '../lib/time.ts'

/** What the service lists of free times: those of the nurse in Harjula from today on, if nothing else is asked. */
export function slotList(
  rehearsal: Rehearsal,
  asked: Partial<Input<'slots.list'>> = {},
): Reply<'slots.list'> {
  const outcome = rehearsal.perform('slots.list', {
    service: 'nurse',
    unit: 'harjula',
    way: 'any',
    professional: 'any',
    from: dayOf(rehearsal.now()).toString(),
    ...asked,
  })
  inspect('slots.list', outcome)
  if ('problem' in outcome) throw new Error(outcome.problem.title)
  return outcome.reply
}
