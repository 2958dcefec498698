import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { client } from './client.ts'
import type { Act, Input, Reply } from './operations.ts'
import { ProblemError } from './problem.ts'
import { refresh } from './query.ts'

/**
 * An act as a page does it: once at a time, however often the button is pressed. Afterwards everything on
 * the screen is asked again.
 * @param done called with the reply when the act has succeeded and the page still stands
 */
export function useAct<O extends Act>(operation: O, done?: (reply: Reply<O>) => void) {
  const queries = useQueryClient()
  const { mutate, isPending, isSuccess, error, submittedAt } = useMutation({
    mutationKey: [operation],
    mutationFn: (input: Input<O>) => client(operation, input),
    onSuccess: () => refresh(queries),
  })
  const act = useCallback(
    (input: Input<O>): void => {
      const asked = JSON.stringify(input)
      const underWay = queries.isMutating({
        mutationKey: [operation],
        predicate: ({ state }) => JSON.stringify(state.variables) === asked,
      })
      if (underWay === 0) mutate(input, { onSuccess: (reply) => done?.(reply) })
    },
    [queries, operation, mutate, done],
  )
  return {
    act,
    busy: isPending,
    succeeded: isSuccess,
    problem: error instanceof ProblemError ? error.problem : undefined,
    /** Another number for every refusal; 0 while there is none. */
    attempt: error ? submittedAt : 0,
  }
}
