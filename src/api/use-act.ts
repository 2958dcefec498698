import { useIsMutating, useMutation, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { client } from './client.ts'
import { hearing } from './ended.ts'
import { learn } from './learn.ts'
import type { Act, Input, Reply } from './operations.ts'
import { ProblemError } from './problem.ts'

/**
 * An act as a page does it: once at a time, however often the button is pressed. Afterwards everything on
 * the screen is asked again.
 * @param done called with the reply when the act has succeeded and the page still stands
 * @param first what belongs to the act and is waited for before it is asked
 */
export function useAct<O extends Act>(
  operation: O,
  done?: (reply: Reply<O>) => void,
  first?: () => Promise<void>,
) {
  const queries = useQueryClient()
  const { mutate, isPending, isSuccess, error, submittedAt } = useMutation({
    mutationKey: [operation],
    mutationFn: async (input: Input<O>) => {
      await first?.()
      return hearing(queries, client(operation, input))
    },
    onSuccess: async (reply, input) => {
      // None is under way any more where all was thrown away: time was turned back, and the act was never done.
      if (queries.isMutating({ mutationKey: [operation] }) > 0)
        await learn(queries, operation, input, reply)
    },
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

/**
 * How an act fares that was still under way when its page was opened anew. Undefined when there was none.
 * @param about what its input has, when not every such act is meant
 */
export function useEarlier<O extends Act>(operation: O, about: Partial<Input<O>>) {
  const queries = useQueryClient()
  const [earlier] = useState(() =>
    queries.getMutationCache().find({
      mutationKey: [operation],
      status: 'pending',
      predicate: ({ state }) => has(state.variables, about),
    }),
  )
  // Draws anew when it is over.
  useIsMutating({ mutationKey: [operation] })
  return earlier?.state.status
}

function has(input: unknown, about: object): boolean {
  if (typeof input !== 'object' || input === null) return false
  const given = new Map<string, unknown>(Object.entries(input))
  return Object.entries(about).every(([name, value]) => given.get(name) === value)
}
