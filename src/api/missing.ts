import { ProblemError } from './problem.ts'

/** Does the server know of no such thing? */
export const isMissing = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.type === 'not-found'
