import { problem } from '../src/api/contract/problem.ts'
import { contracts } from '../src/api/contracts.ts'
import type { Operation } from '../src/api/operations.ts'
import type { Outcome } from './stage/asking.ts'

/**
 * Holds an outcome against the contract of its operation.
 * @throws ZodError when the world answered what the portal does not expect
 */
export function inspect(operation: Operation, outcome: Outcome): void {
  if ('problem' in outcome) problem.parse(outcome.problem)
  else contracts[operation].reply.parse(outcome.reply)
}
