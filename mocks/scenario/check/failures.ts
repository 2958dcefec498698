import {
  isAct as isActName,
  type Operation,
  operationNames,
  row,
} from '../../../src/api/operations.ts'
import { waysOf } from '../../stage/ways.ts'
import type { Failure, FailureKind } from '../format/failure.ts'
import type { Line } from '../format/line.ts'
import type { Scenario } from '../format/scenario.ts'
import type { Step } from '../format/step.ts'
import * as words from '../messages/failures.ts'
import { type Finding, type Path, type Source, warning } from '../read/read.ts'
import { linesIn } from '../read/walk.ts'

/** What can be seen of planned failures without playing them. */
export const checkFailures = (source: Source<Scenario>): readonly Finding[] =>
  source.value.steps.flatMap((step, index) =>
    step.failures.flatMap((failure, one) =>
      checkFailure(source, step, failure, ['steps', index, 'failures', one]),
    ),
  )

/** The operations with which each failure can begin. */
const beginnings: Readonly<Record<FailureKind, readonly Operation[]>> = {
  F01: ['visits.get'],
  F02: ['devices.check'],
  F03: ['devices.check'],
  F04: ['devices.check'],
  F05: ['devices.check'],
  F06: ['devices.check'],
  F07: ['devices.check'],
  F12: ['identification.get', 'session.open'],
  F13: ['visits.get'],
  F14: ['visits.get'],
  F20: ['slots.list'],
  F21: ['appointments.book'],
  F22: operationNames.filter((name) => row(name).open !== true),
  F23: ['attachments.add'],
  F24: operationNames,
  F25: operationNames,
  F26: ['messages.send', 'messages.reply', 'chats.say'],
}

/** Those that let nobody go on as long as they last. */
const lasting: readonly FailureKind[] = ['F12', 'F22', 'F24']

function checkFailure(
  source: Source<Scenario>,
  step: Step,
  { id, failure, on, why, after, delay, times, for: length, until }: Failure,
  path: Path,
): readonly Finding[] {
  const operations = beginnings[failure]
  if (!operations.includes(on))
    return [source.at([...path, 'on'], words.failureElsewhere(failure, on, operations))]
  const lines = linesIn(step, path).map(({ value }) => value)
  const met = step.failures.some(
    (one) => !isActName(one.on) || lines.some((line) => isAct(line, one.on)),
  )
  const ends = times !== undefined || length !== undefined || until !== undefined
  return [
    ...(met ? [] : [warning(source.at([...path, 'on'], words.failureNotMet(on)))]),
    ...(why !== undefined && failure !== 'F23'
      ? [source.at([...path, 'why'], words.failureNoReason(failure))]
      : []),
    ...(delay !== undefined && after === undefined
      ? [source.at([...path, 'delay'], words.failureNoPrompt)]
      : []),
    ...(lasting.includes(failure) && !ends && !canBeCalled(step)
      ? [source.at([...path, 'failure'], words.failureEndless(id))]
      : []),
  ]
}

/** Is there a way round the service? */
const canBeCalled = (step: Step): boolean =>
  waysOf(step).some(({ model }) =>
    model.some((line) => 'say' in line || 'guess' in line || isAct(line, 'phone.call')),
  )

const isAct = (line: Line | object, act: string): boolean => 'act' in line && line.act === act
