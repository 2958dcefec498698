import type { QueryClient } from '@tanstack/react-query'
import type { Operation } from './operations.ts'
import { ProblemError } from './problem.ts'

const session: readonly [Operation] = ['session.get']

/** Whoever is told that nobody is signed in asks who is: a session that came to its end shows at once. */
export function hearEnd(queries: QueryClient, error: unknown): void {
  if (error instanceof ProblemError && error.problem.type === 'unauthenticated')
    void queries.invalidateQueries({ queryKey: session })
}
