import { type Act, type Input, type Operation, row } from '../../src/api/operations.ts'
import { type Problem, problem } from '../../src/api/problem.ts'
import type { Failure, FailureKind } from '../scenario/format/failure.ts'
import { holderOf, reaches } from '../world/others.ts'
import { type Fact, fact, isProblem, type World } from '../world/world.ts'

/** Why the service does not even look at what it is asked; undefined when it does. */
export function refusedAtTheDoor(
  world: World,
  operation: Operation,
  lurking: readonly Failure[],
): Problem | undefined {
  const { open = false, early = open } = row(operation)
  if (world.session === null && !open) return problem('unauthenticated', 'Nobody is signed in')
  if (lurking.some(({ failure }) => failure === 'F22') && !open)
    return problem('unauthenticated', 'The session has come to its end, as the scenario wants it')
  if (lurking.some(({ failure }) => failure === 'F12'))
    return problem(
      'identification-failed',
      'The identification is interrupted, as the scenario wants it',
    )
  if (!holderOf(world).consents.terms && !early)
    return problem('consent-needed', 'The terms of use have not been accepted')
  if (lurking.some(({ failure }) => failure === 'F24'))
    return problem('service-fault', 'This part does not work, as the scenario wants it')
  return reaches(world, operation)
    ? undefined
    : problem('mandate-does-not-reach', `The mandate does not reach ${operation}`)
}

/** That an act was refused, why, and what was being answered or changed, if it was something. */
export const refusal = (act: Act, { type: reason }: Problem, input: object): Fact<'act.refused'> =>
  fact('act.refused', { act, reason, ...concerned(input) })

const concerned = (
  input: object,
): { conversation?: string; form?: string; appointment?: string; chat?: string } => ({
  ...('chat' in input && typeof input.chat === 'string' && { chat: input.chat }),
  ...('conversation' in input &&
    typeof input.conversation === 'string' && { conversation: input.conversation }),
  ...('appointment' in input &&
    typeof input.appointment === 'string' && { appointment: input.appointment }),
  // Other acts have a draft's name by the name of `form`.
  ...('answers' in input &&
    'form' in input &&
    typeof input.form === 'string' && { form: input.form }),
})

/** Does a planned failure show in what was decided? That of a device does when the device itself is tried. */
export function isMetBy({ failure }: Failure, decided: readonly Fact[] | Problem): boolean {
  const devices = devicesOf[failure]
  if (devices)
    return (
      !isProblem(decided) &&
      decided.some(({ name, data }) => name === 'device.checked' && devices.includes(data.device))
    )
  return (
    problemOf[failure] === undefined || (isProblem(decided) && decided.type === problemOf[failure])
  )
}

/** Of which devices a planned failure is. */
const devicesOf: Partial<Record<FailureKind, readonly Input<'devices.check'>['device'][]>> = {
  F02: ['camera', 'microphone'],
  F03: ['microphone'],
  F04: ['camera'],
  F05: ['camera'],
  F06: ['speaker'],
  F07: ['speaker'],
}

/** As which problem the portal meets a planned failure; what shows otherwise is none. */
const problemOf: Record<FailureKind, Problem['type'] | undefined> = {
  F01: undefined,
  F02: undefined,
  F03: undefined,
  F04: undefined,
  F05: undefined,
  F06: undefined,
  F07: undefined,
  F13: undefined,
  F14: undefined,
  F20: undefined,
  F12: 'identification-failed',
  F21: 'slot-taken',
  F22: 'unauthenticated',
  F23: 'invalid',
  F24: 'service-fault',
  F25: undefined,
  F26: 'urgent',
}
