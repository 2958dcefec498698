import type { QueryClient } from '@tanstack/react-query'
import type { Operation } from './operations.ts'
import { ProblemError } from './problem.ts'

const session: readonly [Operation] = ['session.get']

/** An answer for which one waits. When it is that nobody is signed in, the end of the session shows at once. */
export const hearing = <T>(queries: QueryClient, answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    if (error instanceof ProblemError && error.problem.type === 'unauthenticated')
      void queries.invalidateQueries({ queryKey: session })
    throw error
  })
