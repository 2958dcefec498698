import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { client } from './client.ts'
import type { Act, Input, Reply } from './operations.ts'
import { ProblemError } from './problem.ts'

/**
 * An act as a page does it: once at a time, however often the button is pressed. Afterwards everything on
 * the screen is asked again.
 * @param done called with the reply when the act has succeeded
 */
export function useAct<O extends Act>(operation: O, done?: (reply: Reply<O>) => void) {
  const queries = useQueryClient()
  const mutation = useMutation({
    mutationKey: [operation],
    mutationFn: (input: Input<O>) => client(operation, input),
    onSuccess: async (reply) => {
      await queries.invalidateQueries()
      done?.(reply)
    },
  })
  const { mutate } = mutation
  const act = useCallback(
    (input: Input<O>): void => {
      if (queries.isMutating({ mutationKey: [operation] }) === 0) mutate(input)
    },
    [queries, operation, mutate],
  )
  return {
    act,
    busy: mutation.isPending,
    problem: mutation.error instanceof ProblemError ? mutation.error.problem : undefined,
  }
}
