import type { z } from 'zod'
import type { problem as schema } from './contract/problem.ts'

/** Problem details (RFC 9457). The title is for developers; a page words the problem itself, by its type. */
export type Problem = z.output<typeof schema>

const statuses: Record<Problem['type'], number> = {
  invalid: 422,
  unauthenticated: 401,
  'identification-failed': 403,
  urgent: 409,
  'consent-needed': 403,
  implausible: 409,
  'mandate-does-not-reach': 403,
  closed: 409,
  'too-late': 409,
  'too-early': 409,
  'slot-taken': 409,
  overlap: 409,
  'not-found': 404,
  'service-fault': 503,
  'no-operation': 501,
  unreadable: 502,
  unreachable: 503,
}

export const problem = (
  type: Problem['type'],
  title: string,
  fields?: Problem['fields'],
): Problem => ({ type, status: statuses[type], title, ...(fields && { fields }) })

export const problemContent = 'application/problem+json'

export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(about: Problem) {
    super(about.title)
    this.problem = about
  }
}
